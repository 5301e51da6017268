package vn.thidua.platform.merger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;

/**
 * A matter that goes from one agency to another as it stood: what a closed agency has left open, to
 * its successor; a group's plans, from who led it to who leads it now.
 *
 * @param merger by which the predecessor ended; absent for plans of groups
 * @param emulationGroup whose plan it is; absent for what a closed agency has left
 * @param predecessor the agency that has ended, or led the group before
 * @param title what it is called; empty if it has no title
 * @param year the year it belongs to
 * @param kindName what the agency called plans of its kind
 * @param plan the plan that the receiver goes on with; absent unless taken in
 */
@Introspected
public record Handover(
        HandoverId id,
        @Nullable MergerId merger,
        @Nullable GroupId emulationGroup,
        AgencyId predecessor,
        Matter matter,
        String title,
        int year,
        String kindName,
        HandoverState state,
        Instant sentAt,
        @Nullable PlanId plan) {}
