package vn.thidua.tenants.nomination;

import java.util.List;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.AwardStandard;
import vn.thidua.tenants.eligibility.Eligibility;

/** The standards of an award, held against what the records show of discipline. */
record Standards(List<InForce.Standard> standards, Eligibility eligibility) {

    /** Whether the records show that one is not met that binds. */
    boolean areUnmet() {
        return standards.stream()
                .map(InForce.Standard::rule)
                .anyMatch(standard -> standard.source().binds() && isUnmet(standard));
    }

    /** One of its conditions is enough, and what the records do not tell is for people to judge. */
    private boolean isUnmet(AwardStandard standard) {
        return !standard.anyOf().isEmpty() && standard.anyOf().stream().allMatch(this::isUnmet);
    }

    private boolean isUnmet(AwardCondition condition) {
        return condition instanceof AwardCondition.NobodyDisciplined(var from)
                && eligibility.sanctions().stream().anyMatch(one -> one.compareTo(from) >= 0);
    }
}
