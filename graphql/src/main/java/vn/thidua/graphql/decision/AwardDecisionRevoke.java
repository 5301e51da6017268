package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.AwardRevocations;
import vn.thidua.tenants.decision.RevokeAwards;

/** {@code Mutation.awardDecisionRevoke}. */
@Singleton
final class AwardDecisionRevoke implements MutationField<RevokeAwards> {
    private final AwardRevocations revocations;

    AwardDecisionRevoke(AwardRevocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public String name() {
        return "awardDecisionRevoke";
    }

    @Override
    public Class<RevokeAwards> input() {
        return RevokeAwards.class;
    }

    @Override
    public Payload run(RevokeAwards input, CallerContext caller) {
        return switch (revocations.revoke(caller.scope(), input)) {
            case RevokeAwards.Answer.Revoked(var decision) -> caller.done("decision", decision);
            case RevokeAwards.Answer.NotIssued() ->
                    caller.refused(Code.NOT_ISSUED).at("input", "decision");
            case RevokeAwards.Answer.NotStanding() ->
                    caller.refused(Code.NOT_STANDING).at("input", "lines");
            case RevokeAwards.Answer.TextUnfit(var text, var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", field(text));
            case RevokeAwards.Answer.DateOutOfRange(var earliest, var latest) ->
                    caller.refused(Code.DATE_OUT_OF_RANGE, earliest, latest)
                            .at("input", "revokedOn");
            case RevokeAwards.Answer.NumberTaken(var number) ->
                    caller.refused(Code.NUMBER_TAKEN, number.text()).at("input", "number");
        };
    }

    private static String field(RevokeAwards.Text text) {
        return switch (text) {
            case REASON -> "reason";
            case LEGAL_GROUND -> "legalGround";
            case NUMBER -> "number";
            case SYMBOL -> "symbol";
        };
    }

    private enum Code {
        NOT_ISSUED,
        NOT_STANDING,
        TEXT_UNFIT,
        DATE_OUT_OF_RANGE,
        NUMBER_TAKEN
    }
}
