package vn.thidua.tenants.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.NominationId;

/**
 * A nomination on the agenda of a session.
 *
 * @param outcome absent until a ballot on it is closed
 * @param isTakenOff whether it was taken off the agenda again, after its ballots were annulled
 * @param ballots the first one first
 */
public record AgendaItem(
        CouncilSessionId session,
        NominationId nomination,
        @Nullable CouncilOutcome outcome,
        boolean isTakenOff,
        List<CouncilBallot> ballots) {
    public AgendaItem {
        ballots = List.copyOf(ballots);
    }
}
