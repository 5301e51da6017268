package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.Duty;

/** {@code Oversight.duties}. */
@Singleton
final class DutiesField implements ObjectField<Oversight> {
    private final Duties duties;

    DutiesField(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public Connection<Duty> fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, duties.list(caller.scope(), page));
    }
}
