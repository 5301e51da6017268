package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationFilter;
import vn.thidua.tenants.nomination.Nominations;

/** {@code OwnAgency.nominations}. */
@Singleton
final class AgencyNominationsField implements ObjectField<OwnAgency> {
    private final Nominations nominations;

    AgencyNominationsField(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public Connection<Nomination> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments.find(NominationFilter.class, "filter").orElse(NominationFilter.all());
        return Connection.of(page, nominations.list(own.scope(), filter, page));
    }
}
