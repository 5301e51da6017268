package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * One revision of a procedure; plans on their way point at it, so it never changes.
 *
 * @param steps as JSON, see {@link StepsCodec}
 */
@MappedEntity("procedure_version")
record ProcedureVersionRow(
        TenantId tenantId,
        @Id PlanKindId kindId,
        int revision,
        String steps,
        Instant changedAt,
        AccountId changedBy) {}
