package vn.thidua.tenants.standard;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.RuleSource;

/**
 * A standard of an award or a criterion of the plan, and what the records tell of it.
 *
 * @param text as the rule or the plan words it
 * @param source where the rule stands; absent for a criterion of the plan
 * @param item the item of the plan that says it; absent for a rule
 * @param findings what was looked for; empty where only people can judge it
 */
@Serdeable
public record JudgedStandard(
        String text,
        @Nullable RuleSource source,
        @Nullable String item,
        StandardAnswer answer,
        List<StandardFinding> findings) {
    public JudgedStandard {
        findings = List.copyOf(findings);
    }

    /** Whether it may be held against somebody: what was not read binds nobody. */
    public boolean binds() {
        return source == null || source.binds();
    }

    /** Whether nobody can be nominated of whom the records show this. */
    public boolean refuses() {
        return binds() && answer == StandardAnswer.UNMET;
    }

    /** Whether a sanction stands in the way; that it does is told, and no more. */
    public boolean tellsOfDiscipline() {
        return findings.stream().anyMatch(one -> isOfDiscipline(one) && one.isUnmet());
    }

    /** What everybody may see: where a sanction refuses nobody, nothing of it. */
    public JudgedStandard told() {
        var refusesAlone = binds() && findings.size() == 1;
        if (refusesAlone || findings.stream().noneMatch(JudgedStandard::isOfDiscipline)) {
            return this;
        }
        var kept = findings.stream().map(JudgedStandard::hidden).toList();
        // Of a rule one met condition is enough; a criterion asks for more than its checks.
        var isMet = item == null && kept.stream().anyMatch(StandardFinding::isMet);
        var seen = isMet ? StandardAnswer.MET : StandardAnswer.FOR_PEOPLE;
        return new JudgedStandard(text, source, item, seen, kept);
    }

    private static StandardFinding hidden(StandardFinding finding) {
        return isOfDiscipline(finding) ? StandardFinding.unrecorded(finding.kind()) : finding;
    }

    private static boolean isOfDiscipline(StandardFinding finding) {
        return finding.kind() == FindingKind.NOBODY_DISCIPLINED;
    }
}
