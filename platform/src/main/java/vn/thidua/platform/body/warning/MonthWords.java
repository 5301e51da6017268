package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.platform.body.PlanBody;

/** "Tháng 01/01/2022": the month is named and a whole date follows. */
final class MonthWords implements Check {

    private static final Pattern MONTH_AND_DATE =
            Pattern.compile(
                    "tháng\\s+\\d{1,2}/\\d{1,2}/\\d{4}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return Words.search(body, WarningCode.MONTH_BEFORE_FULL_DATE, MonthWords::in);
    }

    private static List<Words.Find> in(String text) {
        return MONTH_AND_DATE
                .matcher(text)
                .results()
                .map(words -> new Words.Find(text, List.of(words.group())))
                .toList();
    }
}
