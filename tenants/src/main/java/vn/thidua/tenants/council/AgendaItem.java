package vn.thidua.tenants.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/**
 * A nomination, one that was submitted from below, or an initiative on the agenda of a session.
 *
 * @param matter the id of the one or the other
 * @param nomination absent where it is another
 * @param submitted absent where it is another
 * @param initiative absent where it is another
 * @param effectScope how far the initiative has effect if it is recognised; absent otherwise
 * @param outcome absent until a ballot on it is closed
 * @param isTakenOff whether it was taken off the agenda again, after its ballots were annulled
 * @param ballots the first one first
 */
public record AgendaItem(
        CouncilSessionId session,
        MatterId matter,
        @Nullable NominationId nomination,
        @Nullable SubmittedNominationId submitted,
        @Nullable InitiativeId initiative,
        @Nullable EffectScope effectScope,
        @Nullable CouncilOutcome outcome,
        boolean isTakenOff,
        List<CouncilBallot> ballots) {
    public AgendaItem {
        ballots = List.copyOf(ballots);
    }
}
