package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;

/** By when something has to be done, or for how long it has to last, in working days. */
@Serdeable
public record TimeLimit(TimeLimitKind limitKind, int workingDays, RuleSource source) {
    public TimeLimit {
        Checks.atLeast("workingDays", workingDays, 1);
    }

    /** Whether it asks more than another of its kind: it is shorter, or lasts longer. */
    public boolean isStricterThan(TimeLimit other) {
        return limitKind.isLeast()
                ? workingDays > other.workingDays
                : workingDays < other.workingDays;
    }
}
