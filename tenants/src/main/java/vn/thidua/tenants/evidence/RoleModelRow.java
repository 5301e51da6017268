package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("role_model")
record RoleModelRow(
        TenantId tenantId,
        @Id RoleModelId id,
        String name,
        @Nullable PersonId personId,
        UnitId unitId,
        @Nullable PlanId planId,
        RoleModelStage stage,
        LocalDate stageOn,
        int step,
        @Nullable String reason) {
    RoleModel roleModel() {
        Subject subject =
                personId == null ? new Subject.OfUnit(unitId) : new Subject.OfPerson(personId);
        return new RoleModel(id, name, subject, unitId, planId, stage, stageOn, reason);
    }
}
