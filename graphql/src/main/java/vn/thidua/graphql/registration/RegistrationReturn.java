package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.RegistrationDesk;
import vn.thidua.tenants.registration.ReturnRegistration;

/** {@code Mutation.registrationReturn}. */
@Singleton
final class RegistrationReturn implements MutationField<ReturnRegistration> {
    private final RegistrationDesk desk;

    RegistrationReturn(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "registrationReturn";
    }

    @Override
    public Class<ReturnRegistration> input() {
        return ReturnRegistration.class;
    }

    @Override
    public Payload run(ReturnRegistration input, CallerContext caller) {
        return switch (desk.giveBack(caller.scope(), input)) {
            case ReturnRegistration.Answer.Returned(var done) -> caller.done("registration", done);
            case ReturnRegistration.Answer.NotThere(var stored) ->
                    caller.refused(Code.NOT_THERE)
                            .at("input", "registration")
                            .with("registration", stored);
            case ReturnRegistration.Answer.ReasonOutOfBounds(var max) ->
                    caller.refused(Code.REASON_OUT_OF_BOUNDS, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_THERE,
        REASON_OUT_OF_BOUNDS
    }
}
