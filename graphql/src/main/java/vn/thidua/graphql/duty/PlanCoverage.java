package vn.thidua.graphql.duty;

import java.util.Set;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.duty.CoverageStatus;
import vn.thidua.platform.publication.PlanId;

/** The rows of coverage of one plan that a field asks for. */
record PlanCoverage(PlanId plan, Wanted wanted) {
    /** What is asked of plans in the same way is read together. */
    record Wanted(Set<CoverageStatus> statuses, PageRequest page) {}
}
