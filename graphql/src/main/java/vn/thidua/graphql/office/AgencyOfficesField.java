package vn.thidua.graphql.office;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.office.Office;
import vn.thidua.tenants.office.Offices;

/** {@code OwnAgency.offices}. */
@Singleton
final class AgencyOfficesField implements ObjectField<OwnAgency> {
    private final Offices offices;

    AgencyOfficesField(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "offices";
    }

    @Override
    public List<Office> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return offices.list(own.scope());
    }
}
