package vn.thidua.tenants.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/**
 * A plan of the agency, without its words.
 *
 * @param unit whose plan it is; absent for the agency's own
 * @param under the plan of the agency that it stands under; absent if it stands alone
 * @param previous the plan of the period before, where this one began with its text
 * @param year the year that it belongs to
 * @param title empty while it has none
 * @param returnReason why it was sent back to be written anew; absent unless it was
 * @param recorded whether it was issued on paper and only entered here
 * @param current the version in force; absent before the first is issued
 * @param discardedAt absent unless it is discarded
 */
public record Plan(
        PlanId id,
        KindRef kind,
        @Nullable UnitId unit,
        @Nullable PlanId under,
        @Nullable PlanId previous,
        Issuer issuer,
        int year,
        String title,
        Standing standing,
        @Nullable String returnReason,
        boolean recorded,
        @Nullable PlanVersion current,
        Instant madeAt,
        AccountId madeBy,
        Instant changedAt,
        AccountId changedBy,
        @Nullable Instant discardedAt) {}
