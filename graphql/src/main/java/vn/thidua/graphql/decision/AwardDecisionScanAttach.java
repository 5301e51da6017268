package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AttachScan;
import vn.thidua.tenants.decision.DecisionScans;

/** {@code Mutation.awardDecisionScanAttach}. */
@Singleton
final class AwardDecisionScanAttach implements MutationField<AttachScan> {
    private final DecisionScans scans;

    AwardDecisionScanAttach(DecisionScans scans) {
        this.scans = scans;
    }

    @Override
    public String name() {
        return "awardDecisionScanAttach";
    }

    @Override
    public Class<AttachScan> input() {
        return AttachScan.class;
    }

    @Override
    public Payload run(AttachScan input, CallerContext caller) {
        return switch (scans.attach(caller.scope(), input)) {
            case AttachScan.Answer.Attached(var decision) -> caller.done("decision", decision);
            case AttachScan.Answer.NotIssued() ->
                    caller.refused(Code.NOT_ISSUED).at("input", "decision");
            case AttachScan.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    private enum Code {
        NOT_ISSUED,
        FILE_TAKEN
    }
}
