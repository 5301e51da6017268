package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.office.Delegation;
import vn.thidua.tenants.office.Delegations;

/** {@code OwnAgency.delegations}. */
@Singleton
final class AgencyDelegationsField implements ObjectField<OwnAgency> {
    private final Delegations delegations;

    AgencyDelegationsField(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "delegations";
    }

    @Override
    public List<Delegation> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return delegations.list(own.scope());
    }
}
