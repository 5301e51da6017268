package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.Approval;
import vn.thidua.tenants.approval.ApprovalReads;

/** Reads how several plans stand in the procedures of their kinds. */
@Singleton
final class ApprovalLoader implements Loader<PlanId, Approval> {
    private final ApprovalReads approvals;

    ApprovalLoader(ApprovalReads approvals) {
        this.approvals = approvals;
    }

    @Override
    public Map<PlanId, Approval> load(CallerContext caller, Set<PlanId> keys) {
        return approvals.list(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Approval::plan, Function.identity()));
    }
}
