package vn.thidua.tenants.nomination;

import java.util.List;
import java.util.Optional;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.rule.AwardCondition;
import vn.thidua.platform.rulebook.rule.AwardStandard;
import vn.thidua.tenants.eligibility.Eligibility;

/** The standards of an award, held against what the records show. */
record Standards(List<InForce.Standard> standards, Eligibility eligibility) {

    /** The first that binds and that the records show not to be met. */
    Optional<AwardStandard> unmet() {
        return standards.stream()
                .map(InForce.Standard::rule)
                .filter(standard -> standard.source().binds())
                .filter(this::isUnmet)
                .findFirst();
    }

    /** One of its conditions is enough, and what the records do not tell is for people to judge. */
    private boolean isUnmet(AwardStandard standard) {
        return !standard.anyOf().isEmpty()
                && standard.anyOf().stream()
                        .allMatch(
                                condition ->
                                        condition
                                                        instanceof
                                                        AwardCondition.NobodyDisciplined(var from)
                                                && eligibility.sanctions().stream()
                                                        .anyMatch(one -> one.compareTo(from) >= 0));
    }
}
