package vn.thidua.tenants.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.unit.UnitId;

/**
 * What a unit says it has done for a plan since its last report, its figures aside.
 *
 * @param happenedOn the last day that it covers
 * @param note what the reporter adds; absent if nothing
 * @param evidence where it can be seen: documents, addresses; absent if not told
 * @param decidedAt when the office confirmed, rejected or corrected it; absent until then
 * @param decidedBy who did; absent until then
 * @param reason why it was rejected or corrected; absent otherwise
 * @param replaces the report that this one was entered for when that was corrected; absent
 *     otherwise
 */
public record ProgressReport(
        ProgressId id,
        PlanId plan,
        UnitId unit,
        Period period,
        LocalDate happenedOn,
        @Nullable String note,
        @Nullable String evidence,
        ProgressState state,
        Instant reportedAt,
        AccountId reportedBy,
        @Nullable Instant decidedAt,
        @Nullable AccountId decidedBy,
        @Nullable String reason,
        @Nullable ProgressId replaces) {

    /** The year of its quarter. */
    public int year() {
        return period.year();
    }

    /** Its quarter, 1 to 4. */
    public int quarter() {
        return period.quarter();
    }

    ProgressReport decided(ProgressState to, Instant now, AccountId by, @Nullable String why) {
        return new ProgressReport(
                id,
                plan,
                unit,
                period,
                happenedOn,
                note,
                evidence,
                to,
                reportedAt,
                reportedBy,
                now,
                by,
                why,
                replaces);
    }
}
