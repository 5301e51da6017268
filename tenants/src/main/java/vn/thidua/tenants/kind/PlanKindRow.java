package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

/** A kind as it stands, without its definition. */
@MappedEntity("plan_kind")
record PlanKindRow(
        TenantId tenantId,
        @Id PlanKindId id,
        int revision,
        KindState state,
        int position,
        String name) {}
