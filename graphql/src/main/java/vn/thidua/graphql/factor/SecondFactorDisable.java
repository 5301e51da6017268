package vn.thidua.graphql.factor;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.DisableSecondFactor;
import vn.thidua.platform.access.SecondFactors;

/** {@code Mutation.secondFactorDisable}. */
@Singleton
final class SecondFactorDisable implements MutationField<DisableSecondFactor> {
    private final SecondFactors factors;

    SecondFactorDisable(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public String name() {
        return "secondFactorDisable";
    }

    @Override
    public Class<DisableSecondFactor> input() {
        return DisableSecondFactor.class;
    }

    @Override
    public Payload run(DisableSecondFactor input, CallerContext caller) {
        return switch (factors.disable(caller.signedIn(), input)) {
            case DisableSecondFactor.Answer.Disabled() -> caller.done("disabled", true);
            case DisableSecondFactor.Answer.PasswordWrong() ->
                    caller.refused(Code.PASSWORD_WRONG).at("input", "password");
            case DisableSecondFactor.Answer.CodeWrong() ->
                    caller.refused(Code.CODE_WRONG).at("input", "code");
        };
    }

    private enum Code {
        PASSWORD_WRONG,
        CODE_WRONG
    }
}
