package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.Duty;
import vn.thidua.platform.duty.DutyId;

/** Finds a duty by its id. */
@Singleton
final class DutyNode implements NodeField<DutyId> {
    private final Duties duties;

    DutyNode(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String type() {
        return "Duty";
    }

    @Override
    public Class<DutyId> idClass() {
        return DutyId.class;
    }

    @Override
    public Duty fetch(DutyId id, CallerContext caller) {
        return duties.fetch(caller.scope(), id);
    }
}
