package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.ReceiveRegistration;
import vn.thidua.tenants.registration.RegistrationDesk;

/** {@code Mutation.registrationReceive}. */
@Singleton
final class RegistrationReceive implements MutationField<ReceiveRegistration> {
    private final RegistrationDesk desk;

    RegistrationReceive(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "registrationReceive";
    }

    @Override
    public Class<ReceiveRegistration> input() {
        return ReceiveRegistration.class;
    }

    @Override
    public Payload run(ReceiveRegistration input, CallerContext caller) {
        return switch (desk.receive(caller.scope(), input)) {
            case ReceiveRegistration.Answer.Received(var done) -> caller.done("registration", done);
            case ReceiveRegistration.Answer.NotWaiting(var stored) ->
                    caller.refused(Code.NOT_WAITING)
                            .at("input", "registration")
                            .with("registration", stored);
        };
    }

    private enum Code {
        NOT_WAITING
    }
}
