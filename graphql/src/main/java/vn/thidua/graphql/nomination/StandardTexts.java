package vn.thidua.graphql.nomination;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.standard.StandardFinding;

/** Says for people what the records tell of a standard. */
public final class StandardTexts {
    private StandardTexts() {}

    /** What was looked for, what was found, and what would be right where that is not it. */
    static String of(StandardFinding finding, CallerContext caller) {
        var key = "standardFinding." + finding.kind() + "." + finding.answer();
        return caller.say(key, finding.values().toArray());
    }

    /** Which standard is not met, where it stands, and what the records show. */
    public static Payload refused(Enum<?> code, JudgedStandard standard, CallerContext caller) {
        var found =
                standard.findings().stream()
                        .map(finding -> of(finding, caller))
                        .collect(Collectors.joining(" "));
        return caller.refused(code, standard.text(), place(standard.source(), caller), found);
    }

    private static String place(@Nullable RuleSource source, CallerContext caller) {
        return source == null ? caller.say("standardFinding.OF_PLAN") : source.text();
    }
}
