package vn.thidua.graphql.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.CalendarDay;

/** {@code OwnAgency.calendar}. */
@Singleton
final class AgencyCalendarField implements ObjectField<OwnAgency> {
    private final Calendar calendar;

    AgencyCalendarField(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<CalendarDay> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return calendar.year(own.scope(), arguments.as(Integer.class, "year"));
    }
}
