package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.RestoreRegistration;

/** {@code Mutation.registrationRestore}. */
@Singleton
final class RegistrationRestore implements MutationField<RestoreRegistration> {
    private final Registrations registrations;

    RegistrationRestore(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrationRestore";
    }

    @Override
    public Class<RestoreRegistration> input() {
        return RestoreRegistration.class;
    }

    @Override
    public Payload run(RestoreRegistration input, CallerContext caller) {
        return switch (registrations.restore(caller.scope(), input)) {
            case RestoreRegistration.Restored(var done) -> caller.done("registration", done);
            case DraftRegistration.NotYours(var name) ->
                    caller.refused(Code.NOT_YOURS, name).at("input", "registration");
            case DraftRegistration.PlanNotOpen() ->
                    caller.refused(Code.PLAN_NOT_OPEN).at("input", "registration");
            case RestoreRegistration.NotWithdrawn(var stored) ->
                    caller.refused(Code.NOT_WITHDRAWN)
                            .at("input", "registration")
                            .with("registration", stored);
            case DraftRegistration.AlreadyRegistered(var stored) ->
                    caller.refused(Code.ALREADY_REGISTERED)
                            .at("input", "registration")
                            .with("registration", stored);
            case RestoreRegistration.DeadlinePassed(var lastDay) ->
                    caller.refused(Code.DEADLINE_PASSED, lastDay).at("input", "registration");
        };
    }

    private enum Code {
        NOT_YOURS,
        PLAN_NOT_OPEN,
        NOT_WITHDRAWN,
        ALREADY_REGISTERED,
        DEADLINE_PASSED
    }
}
