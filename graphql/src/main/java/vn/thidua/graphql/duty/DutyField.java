package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.Duty;
import vn.thidua.platform.duty.DutyId;

/** {@code Oversight.duty}. */
@Singleton
final class DutyField implements ObjectField<Oversight> {
    private final Duties duties;

    DutyField(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public Duty fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return duties.fetch(caller.scope(), arguments.as(DutyId.class, "id"));
    }
}
