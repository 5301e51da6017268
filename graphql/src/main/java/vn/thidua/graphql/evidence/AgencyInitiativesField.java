package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeFilter;
import vn.thidua.tenants.evidence.Initiatives;

/** {@code OwnAgency.initiatives}. */
@Singleton
final class AgencyInitiativesField implements ObjectField<OwnAgency> {
    private final Initiatives initiatives;

    AgencyInitiativesField(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public Connection<Initiative> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(InitiativeFilter.class, "filter")
                        .orElse(new InitiativeFilter(null, null, null));
        return Connection.of(page, initiatives.list(own.scope(), filter, page));
    }
}
