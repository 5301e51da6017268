package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.WithdrawRegistration;

/** {@code Mutation.registrationWithdraw}. */
@Singleton
final class RegistrationWithdraw implements MutationField<WithdrawRegistration> {
    private final Registrations registrations;

    RegistrationWithdraw(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrationWithdraw";
    }

    @Override
    public Class<WithdrawRegistration> input() {
        return WithdrawRegistration.class;
    }

    @Override
    public Payload run(WithdrawRegistration input, CallerContext caller) {
        return switch (registrations.withdraw(caller.scope(), input)) {
            case WithdrawRegistration.Withdrawn(var done) -> caller.done("registration", done);
            case DraftRegistration.NotYours(var name) ->
                    caller.refused(Code.NOT_YOURS, name).at("input", "registration");
            case WithdrawRegistration.AlreadyWithdrawn(var stored) ->
                    caller.refused(Code.ALREADY_WITHDRAWN)
                            .at("input", "registration")
                            .with("registration", stored);
            case WithdrawRegistration.ReasonOutOfBounds(var max) ->
                    caller.refused(Code.REASON_OUT_OF_BOUNDS, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_YOURS,
        ALREADY_WITHDRAWN,
        REASON_OUT_OF_BOUNDS
    }
}
