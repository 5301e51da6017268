package vn.thidua.graphql.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.SpecialDay;

/** {@code OwnAgency.specialDays}. */
@Singleton
final class AgencySpecialDaysField implements ObjectField<OwnAgency> {
    private final Calendar calendar;

    AgencySpecialDaysField(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "specialDays";
    }

    @Override
    public List<SpecialDay> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return calendar.list(own.scope(), arguments.as(Integer.class, "year"));
    }
}
