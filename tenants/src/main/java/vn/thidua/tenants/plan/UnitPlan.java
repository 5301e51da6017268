package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/**
 * A unit of the agency and a plan of its own under a plan of the agency.
 *
 * @param under the plan of the agency
 * @param plan absent where the unit has none; the rest is absent with it
 * @param issuedOn absent before it is issued, too
 */
@Introspected
public record UnitPlan(
        PlanId under,
        UnitId unit,
        @Nullable PlanId plan,
        @Nullable String title,
        @Nullable PlanState state,
        @Nullable LocalDate issuedOn) {}
