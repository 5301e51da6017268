package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.platform.body.PlanBody;

/** The same word twice in a row, except those that Vietnamese doubles on purpose. */
final class DoubledWords implements Check {

    private static final Pattern TWICE =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,})\\s+\\1(?![\\p{L}\\d])");
    private static final Set<String> ON_PURPOSE =
            WordLists.lines("reduplications.txt").collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return Words.search(body, WarningCode.DOUBLED_WORD, DoubledWords::in);
    }

    private static List<Words.Find> in(String text) {
        return TWICE.matcher(text)
                .results()
                .filter(twice -> !ON_PURPOSE.contains(twice.group(1).toLowerCase(Locale.ROOT)))
                .map(twice -> new Words.Find(text, List.of(twice.group())))
                .toList();
    }
}
