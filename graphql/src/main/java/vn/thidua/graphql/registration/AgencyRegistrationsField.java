package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationFilter;
import vn.thidua.tenants.registration.RegistrationReads;

/** {@code OwnAgency.registrations}. */
@Singleton
final class AgencyRegistrationsField implements ObjectField<OwnAgency> {
    private final RegistrationReads registrations;

    AgencyRegistrationsField(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public Connection<Registration> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var filter =
                arguments.find(RegistrationFilter.class, "filter").orElse(RegistrationFilter.all());
        var page = arguments.page();
        return Connection.of(page, registrations.list(own.scope(), filter, page));
    }
}
