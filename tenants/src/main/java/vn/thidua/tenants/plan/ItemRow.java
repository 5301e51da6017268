package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** One item of a draft; its content is the whole item as JSON. */
@MappedEntity("plan_item")
record ItemRow(
        TenantId tenantId, PlanId planId, @Id String itemKey, int revision, String content) {}
