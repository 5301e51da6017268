package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.platform.body.PlanBody;

/** Days such as 30/2/2022, kept as text because nobody can know which one was meant. */
final class ImpossibleDates implements Check {

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return Words.search(body, WarningCode.IMPOSSIBLE_DATE, ImpossibleDates::in);
    }

    private static List<Words.Find> in(String text) {
        return DATE.matcher(text)
                .results()
                .filter(ImpossibleDates::impossible)
                .map(date -> new Words.Find(text, List.of(date.group())))
                .toList();
    }

    private static boolean impossible(MatchResult date) {
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int year = Integer.parseInt(date.group(3));
        return month < 1
                || month > 12
                || day < 1
                || year == 0
                || day > YearMonth.of(year, month).lengthOfMonth();
    }
}
