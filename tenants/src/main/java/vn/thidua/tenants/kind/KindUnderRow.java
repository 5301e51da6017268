package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

/** That plans of one kind may stand under plans of another. */
@MappedEntity("plan_kind_under")
record KindUnderRow(TenantId tenantId, @Id PlanKindId kindId, int revision, PlanKindId aboveId) {}
