package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("registration_step")
record StepRow(
        TenantId tenantId,
        @Id RegistrationId registrationId,
        int step,
        RegistrationAction action,
        int revision,
        @Nullable String reason,
        Instant takenAt,
        AccountId takenBy) {

    RegistrationStep registrationStep() {
        return new RegistrationStep(registrationId, action, revision, reason, takenAt, takenBy);
    }
}
