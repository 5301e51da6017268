package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.RoleModelStage;

@MappedEntity("role_model_step")
record RoleModelStepRow(
        TenantId tenantId,
        @Id RoleModelId roleModelId,
        int step,
        Instant takenAt,
        AccountId takenBy,
        RoleModelStage stage,
        LocalDate stepOn,
        String note,
        boolean back) {
    RoleModelStep taken() {
        return new RoleModelStep(stage, stepOn, note, back, takenAt, takenBy);
    }
}
