package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.EvidenceStrikes;
import vn.thidua.tenants.evidence.RestoreEvidence;

/** {@code Mutation.evidenceRestore}. */
@Singleton
final class EvidenceRestore implements MutationField<RestoreEvidence> {
    private final EvidenceStrikes strikes;

    EvidenceRestore(EvidenceStrikes strikes) {
        this.strikes = strikes;
    }

    @Override
    public String name() {
        return "evidenceRestore";
    }

    @Override
    public Class<RestoreEvidence> input() {
        return RestoreEvidence.class;
    }

    @Override
    public Payload run(RestoreEvidence input, CallerContext caller) {
        return switch (strikes.restore(caller.scope(), input)) {
            case RestoreEvidence.Answer.Restored(var evidence) -> caller.done("evidence", evidence);
            case RestoreEvidence.Answer.NotStruck() ->
                    caller.refused(Code.NOT_STRUCK).at("input", "evidence");
            case RestoreEvidence.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "evidence");
        };
    }

    private enum Code {
        NOT_STRUCK,
        NOT_YOUR_UNIT
    }
}
