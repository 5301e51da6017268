package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.plan.PlanCasting;

/** Brings tests sessions of councils of initiatives, and lets them vote. */
@Singleton
public class InitiativeSittings {
    private final PlanCasting plans;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Votes votes;

    InitiativeSittings(PlanCasting plans, CouncilSessions sessions, Ballots ballots, Votes votes) {
        this.plans = plans;
        this.sessions = sessions;
        this.ballots = ballots;
        this.votes = votes;
    }

    /** Initiatives as points of an agenda, to be recognised for the whole agency. */
    public static List<AgendaEntry> entries(Initiative... agenda) {
        return Arrays.stream(agenda)
                .<AgendaEntry>map(one -> new AgendaEntry.OfInitiative(one.id(), EffectScope.UNIT))
                .toList();
    }

    /** The command that convenes a session today. */
    public ConveneSession command(Council council, Initiative... agenda) {
        return new ConveneSession(
                council.id(), null, plans.today(), "Phòng họp tầng 2", entries(agenda));
    }

    /** A session of today at which all are there. */
    public CouncilSession convened(Scope scope, Council council, Initiative... agenda) {
        var answer = sessions.convene(scope, command(council, agenda));
        var session = ((ConveneSession.Answer.Convened) answer).session();
        attended(scope, session);
        return session;
    }

    /** All members are there. */
    public void attended(Scope scope, CouncilSession session) {
        var seats = IntStream.rangeClosed(1, session.members()).boxed().collect(Collectors.toSet());
        sessions.recordAttendance(scope, new RecordAttendance(session.id(), seats));
    }

    /** The ballots on these were a slip. */
    public void annul(Scope scope, CouncilSession session, Initiative... on) {
        ballots.annul(scope, new AnnulBallots(session.id(), ids(on), "Phát nhầm phiếu"));
    }

    /** Opens the ballots on these. */
    public OpenBallots.Answer open(Scope scope, CouncilSession session, Initiative... on) {
        return ballots.open(scope, new OpenBallots(session.id(), ids(on), null, null));
    }

    private static Set<MatterId> ids(Initiative... initiatives) {
        return Arrays.stream(initiatives)
                .map(one -> MatterId.of(one.id()))
                .collect(Collectors.toSet());
    }

    /** A vote. */
    public CastVote.Answer cast(
            Voter voter, CouncilSession session, Initiative on, VoteChoice choice) {
        var vote = new CastVote(session.id(), MatterId.of(on.id()), choice, null);
        return votes.cast(voter.scope(), vote);
    }

    /** All of these vote on it, so many of them for it, and the ballot is closed. */
    public void vote(
            Scope scope, CouncilSession session, List<Voter> voters, Initiative on, int votesFor) {
        open(scope, session, on);
        for (var place = 0; place < voters.size(); place++) {
            var choice = place < votesFor ? VoteChoice.FOR : VoteChoice.AGAINST;
            if (!(cast(voters.get(place), session, on, choice) instanceof CastVote.Answer.Cast)) {
                throw new IllegalStateException("not cast");
            }
        }
        close(scope, session, on);
    }

    /** Closes the ballots on these. */
    public CloseBallots.Answer close(Scope scope, CouncilSession session, Initiative... on) {
        return ballots.close(scope, new CloseBallots(session.id(), ids(on)));
    }
}
