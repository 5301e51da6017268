package vn.thidua.tenants.upgrade;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.publication.PlanId;

/** What an agency has made of what is new in an item, as it is kept. */
@MappedEntity("upgrade_item")
record DecisionRow(
        TenantId tenantId,
        PlanId planId,
        OriginKind sourceKind,
        SourceId sourceId,
        @Id String itemKey,
        int since,
        boolean deferred,
        @Nullable String note,
        Instant decidedAt,
        AccountId decidedBy) {}
