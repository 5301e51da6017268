package vn.thidua.graphql.factor;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.EnableSecondFactor;
import vn.thidua.platform.access.SecondFactors;

/** {@code Mutation.secondFactorEnable}. */
@Singleton
final class SecondFactorEnable implements MutationField<EnableSecondFactor> {
    private final SecondFactors factors;

    SecondFactorEnable(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public String name() {
        return "secondFactorEnable";
    }

    @Override
    public Class<EnableSecondFactor> input() {
        return EnableSecondFactor.class;
    }

    @Override
    public Payload run(EnableSecondFactor input, CallerContext caller) {
        return switch (factors.enable(caller.signedIn(), input)) {
            case EnableSecondFactor.Answer.Enabled(var recoveryCodes) ->
                    caller.done("recoveryCodes", recoveryCodes);
            case EnableSecondFactor.Answer.NotOffered() -> caller.refused(Code.NOT_OFFERED);
            case EnableSecondFactor.Answer.PasswordWrong() ->
                    caller.refused(Code.PASSWORD_WRONG).at("input", "password");
            case EnableSecondFactor.Answer.SecretMalformed() ->
                    caller.refused(Code.SECRET_MALFORMED).at("input", "secret");
            case EnableSecondFactor.Answer.CodeWrong() ->
                    caller.refused(Code.CODE_WRONG).at("input", "code");
            case EnableSecondFactor.Answer.AlreadyEnabled() -> caller.refused(Code.ALREADY_ENABLED);
        };
    }

    private enum Code {
        NOT_OFFERED,
        PASSWORD_WRONG,
        SECRET_MALFORMED,
        CODE_WRONG,
        ALREADY_ENABLED
    }
}
