package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

/**
 * @param form the plan's item that is the form, as JSON of this body format
 * @param answers as JSON
 */
@MappedEntity("registration_revision")
record RevisionRow(
        TenantId tenantId,
        @Id RegistrationId registrationId,
        int revision,
        int planVersion,
        int bodyFormat,
        String form,
        String answers,
        Instant writtenAt,
        AccountId writtenBy) {}
