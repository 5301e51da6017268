package vn.thidua.tenants.progress;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.unit.UnitId;

/**
 * @param entryId what it counts as in the ledger; absent before it counts, and if it holds nothing
 *     but the unit's own indicators
 */
@MappedEntity("progress_report")
record ProgressRow(
        TenantId tenantId,
        @Id ProgressId id,
        PlanId planId,
        UnitId unitId,
        int period,
        LocalDate happenedOn,
        @Nullable String note,
        @Nullable String evidence,
        ProgressState state,
        Instant reportedAt,
        AccountId reportedBy,
        @Nullable Instant decidedAt,
        @Nullable AccountId decidedBy,
        @Nullable String reason,
        @Nullable FactEntryId entryId,
        @Nullable ProgressId replacesId) {

    ProgressReport report() {
        return new ProgressReport(
                id,
                planId,
                unitId,
                new Period(period),
                happenedOn,
                note,
                evidence,
                state,
                reportedAt,
                reportedBy,
                decidedAt,
                decidedBy,
                reason,
                replacesId);
    }
}
