package vn.thidua.platform.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/**
 * What somebody owes by a deadline.
 *
 * @param plan the plan that imposes it
 * @param owner the agency that imposes it
 * @param dueOn the last day on which it is in time, in Viet Nam
 * @param precision how exactly the plan states the deadline: "quarter III" ends on 30 September
 * @param withdrawnAt absent while it stands
 */
public record Duty(
        DutyId id,
        PlanId plan,
        String planTitle,
        AgencyId owner,
        DutyKind kind,
        String text,
        LocalDate dueOn,
        DatePrecision precision,
        Addressees addressees,
        Instant imposedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
