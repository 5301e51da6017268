package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;

/** A passage as it begins. */
@MappedEntity("approval_passage")
record PassageRow(
        TenantId tenantId,
        @Id PassageId id,
        PlanId planId,
        PlanKindId kindId,
        int procedureRevision,
        PassageState state,
        Instant begunAt,
        AccountId begunBy) {}
