package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.plan.PlanCasting;

/** Brings tests sessions of councils of awards that vote on whatever stands on the agenda. */
@Singleton
public class AgendaSittings {
    private final PlanCasting plans;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Votes votes;
    private final Places places;

    AgendaSittings(
            PlanCasting plans,
            CouncilSessions sessions,
            Ballots ballots,
            Votes votes,
            Places places) {
        this.plans = plans;
        this.sessions = sessions;
        this.ballots = ballots;
        this.votes = votes;
        this.places = places;
    }

    /** A session of today at which all are there. */
    public CouncilSession convened(
            Scope scope, Council council, AwardReview review, AgendaEntry... agenda) {
        var command =
                new ConveneSession(
                        council.id(),
                        review.id(),
                        plans.today(),
                        "Phòng họp tầng 2",
                        List.of(agenda));
        var session = ((ConveneSession.Answer.Convened) sessions.convene(scope, command)).session();
        var seats = IntStream.rangeClosed(1, session.members()).boxed().collect(Collectors.toSet());
        sessions.recordAttendance(scope, new RecordAttendance(session.id(), seats));
        return session;
    }

    /** So many may go on, whatever they are put forward for. */
    public void limit(Scope scope, CouncilSession session, int most) {
        var limit = new CouncilPlaces(null, null, null, 0, most, "Kế hoạch");
        places.set(scope, new SetPlaces(session.id(), List.of(limit)));
    }

    /** Opens the ballots on these. */
    public OpenBallots.Answer open(Scope scope, CouncilSession session, AgendaEntry... on) {
        return ballots.open(scope, new OpenBallots(session.id(), ids(on), null, null));
    }

    private static Set<MatterId> ids(AgendaEntry... entries) {
        return Arrays.stream(entries).map(AgendaEntry::id).collect(Collectors.toSet());
    }

    /** All of these vote on it, so many of them for it, and the ballot is closed. */
    public void vote(
            Scope scope, CouncilSession session, List<Voter> voters, AgendaEntry on, int votesFor) {
        open(scope, session, on);
        for (var place = 0; place < voters.size(); place++) {
            var choice = place < votesFor ? VoteChoice.FOR : VoteChoice.AGAINST;
            var vote = new CastVote(session.id(), on.id(), choice, null);
            if (!(votes.cast(voters.get(place).scope(), vote) instanceof CastVote.Answer.Cast)) {
                throw new IllegalStateException("not cast");
            }
        }
        close(scope, session, on);
    }

    /** Closes the ballots on these. */
    public CloseBallots.Answer close(Scope scope, CouncilSession session, AgendaEntry... on) {
        return ballots.close(scope, new CloseBallots(session.id(), ids(on)));
    }

    /** Closes the session. */
    public CloseSession.Answer end(Scope scope, CouncilSession session) {
        return sessions.close(scope, new CloseSession(session.id(), null));
    }
}
