package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationDesk;
import vn.thidua.tenants.registration.RegistrationFilter;
import vn.thidua.tenants.registration.RegistrationReads;

/** {@code Waiting.registrationsToReceive}. */
@Singleton
final class RegistrationsToReceiveField implements ObjectField<Waiting> {
    private static final int NAMED_MAX = 5;

    private final RegistrationDesk desk;
    private final RegistrationReads registrations;

    RegistrationsToReceiveField(RegistrationDesk desk, RegistrationReads registrations) {
        this.desk = desk;
        this.registrations = registrations;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "registrationsToReceive";
    }

    @Override
    public Optional<View> fetch(Waiting waiting, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allows(Permission.RECEIVE_REGISTRATION)) {
            return Optional.empty();
        }
        var page = PageRequest.first(NAMED_MAX);
        var newest = registrations.list(scope, RegistrationFilter.sent(), page);
        return Optional.of(new View(desk.waiting(scope), newest.items()));
    }

    /** Registrations that wait, as clients see them. */
    record View(int count, List<Registration> registrations) {}
}
