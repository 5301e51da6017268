package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.EvidenceStrikes;
import vn.thidua.tenants.evidence.StrikeEvidence;

/** {@code Mutation.evidenceStrike}. */
@Singleton
final class EvidenceStrike implements MutationField<StrikeEvidence> {
    private final EvidenceStrikes strikes;

    EvidenceStrike(EvidenceStrikes strikes) {
        this.strikes = strikes;
    }

    @Override
    public String name() {
        return "evidenceStrike";
    }

    @Override
    public Class<StrikeEvidence> input() {
        return StrikeEvidence.class;
    }

    @Override
    public Payload run(StrikeEvidence input, CallerContext caller) {
        return switch (strikes.strike(caller.scope(), input)) {
            case StrikeEvidence.Answer.Struck(var evidence) -> caller.done("evidence", evidence);
            case StrikeEvidence.Answer.StruckBefore() ->
                    caller.refused(Code.STRUCK_BEFORE).at("input", "evidence");
            case StrikeEvidence.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case StrikeEvidence.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "evidence");
        };
    }

    private enum Code {
        STRUCK_BEFORE,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
