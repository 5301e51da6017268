package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;

/** By when something has to be done, in working days. */
@Serdeable
public record TimeLimit(TimeLimitKind limitKind, int workingDays, RuleSource source) {
    public TimeLimit {
        Checks.atLeast("workingDays", workingDays, 1);
    }
}
