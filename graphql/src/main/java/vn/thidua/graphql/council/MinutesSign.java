package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Minutes;
import vn.thidua.tenants.council.SignMinutes;

/** {@code Mutation.minutesSign}. */
@Singleton
final class MinutesSign implements MutationField<SignMinutes> {
    private final Minutes minutes;

    MinutesSign(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public String name() {
        return "minutesSign";
    }

    @Override
    public Class<SignMinutes> input() {
        return SignMinutes.class;
    }

    @Override
    public Payload run(SignMinutes input, CallerContext caller) {
        return switch (minutes.sign(caller.scope(), input)) {
            case SignMinutes.Answer.Signed(var session) -> caller.done("session", session);
            case SignMinutes.Answer.NothingToSign() ->
                    caller.refused(Code.NOTHING_TO_SIGN).at("input", "version");
            case SignMinutes.Answer.NumberUnfit(var max) ->
                    caller.refused(Code.NUMBER_UNFIT, max).at("input", "number");
            case SignMinutes.Answer.DayOutOfRange(var day) ->
                    caller.refused(Code.DAY_OUT_OF_RANGE, day).at("input", "datedOn");
            case SignMinutes.Answer.SignersUnfit() ->
                    caller.refused(Code.SIGNERS_UNFIT).at("input", "chair");
        };
    }

    private enum Code {
        NOTHING_TO_SIGN,
        NUMBER_UNFIT,
        DAY_OUT_OF_RANGE,
        SIGNERS_UNFIT
    }
}
