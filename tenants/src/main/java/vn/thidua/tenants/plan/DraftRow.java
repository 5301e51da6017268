package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/**
 * The draft of a plan's next version, without its items.
 *
 * @param header as JSON, in {@code bodyFormat}
 * @param statedNone as a JSON list
 */
@MappedEntity("plan_draft")
record DraftRow(
        TenantId tenantId,
        @Id PlanId planId,
        int bodyFormat,
        int headerRevision,
        String header,
        String statedNone) {}
