package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.Councils;

/** {@code OwnAgency.councils}. */
@Singleton
final class AgencyCouncilsField implements ObjectField<OwnAgency> {
    private final Councils councils;

    AgencyCouncilsField(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "councils";
    }

    @Override
    public Connection<Council> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, councils.list(own.scope(), page));
    }
}
