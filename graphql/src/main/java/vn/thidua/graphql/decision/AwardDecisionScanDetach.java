package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.DecisionScans;
import vn.thidua.tenants.decision.DetachScan;

/** {@code Mutation.awardDecisionScanDetach}. */
@Singleton
final class AwardDecisionScanDetach implements MutationField<DetachScan> {
    private final DecisionScans scans;

    AwardDecisionScanDetach(DecisionScans scans) {
        this.scans = scans;
    }

    @Override
    public String name() {
        return "awardDecisionScanDetach";
    }

    @Override
    public Class<DetachScan> input() {
        return DetachScan.class;
    }

    @Override
    public Payload run(DetachScan input, CallerContext caller) {
        return switch (scans.detach(caller.scope(), input)) {
            case DetachScan.Answer.Detached(var decision) -> caller.done("decision", decision);
            case DetachScan.Answer.NotAttached() ->
                    caller.refused(Code.NOT_ATTACHED).at("input", "attachment");
        };
    }

    private enum Code {
        NOT_ATTACHED
    }
}
