package vn.thidua.platform.template;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

@MappedEntity("adoption")
record AdoptionRow(
        @Id AdoptionId id,
        TemplateId templateId,
        int version,
        TenantId tenantId,
        AgencyId adopterId,
        PlanId planId,
        Instant adoptedAt) {}
