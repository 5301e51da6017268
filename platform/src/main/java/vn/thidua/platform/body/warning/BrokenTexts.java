package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.platform.body.PlanBody;

/** Sentences and headings that a page break has cut in two. */
final class BrokenTexts implements Check {

    private static final Pattern CUT = Pattern.compile("([\\p{L},]+)\\s*\\n\\s*\\n\\s*(\\p{Ll}+)");

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return Words.search(body, WarningCode.BROKEN_TEXT, BrokenTexts::in);
    }

    private static List<Words.Find> in(String text) {
        return CUT.matcher(text)
                .results()
                .map(cut -> new Words.Find(text, List.of(cut.group(1) + " … " + cut.group(2))))
                .toList();
    }
}
