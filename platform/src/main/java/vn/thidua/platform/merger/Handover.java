package vn.thidua.platform.merger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/**
 * A matter that a closed agency has left open, sent to its successor as it stood.
 *
 * @param predecessor the agency that has ended
 * @param title what it is called; empty if it has no title
 * @param year the year it belongs to
 * @param kindName what the agency called plans of its kind
 * @param plan the draft that the successor goes on with; absent unless taken in
 */
@Introspected
public record Handover(
        HandoverId id,
        MergerId merger,
        AgencyId predecessor,
        Matter matter,
        String title,
        int year,
        String kindName,
        HandoverState state,
        Instant sentAt,
        @Nullable PlanId plan) {}
