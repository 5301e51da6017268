package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** The door of the office that opens and closes the ballots of a session. */
@Singleton
@Transactional
public class Ballots {
    private final CouncilSessions sessions;
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final VoterRepository voters;
    private final BallotOpening opening;
    private final Ties ties;
    private final Polls polls;
    private final Audit audit;

    Ballots(
            CouncilSessions sessions,
            ItemRepository items,
            BallotRepository ballots,
            VoterRepository voters,
            BallotOpening opening,
            Ties ties,
            Polls polls,
            Audit audit) {
        this.sessions = sessions;
        this.items = items;
        this.ballots = ballots;
        this.voters = voters;
        this.opening = opening;
        this.ties = ties;
        this.polls = polls;
        this.audit = audit;
    }

    /** Opens ballots; none without a quorum. */
    public OpenBallots.Answer open(Scope scope, OpenBallots command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        if (!session.isOpen()) {
            return new OpenBallots.Answer.SessionEnded();
        }
        var attendees = sessions.attendees(scope, session);
        var refusal =
                opening.early(session, attendees)
                        .or(() -> polls.refusal(scope, session, attendees, command.pollEndsOn()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (opening.rows(scope, session, command)) {
            case BallotOpening.Found.Refused(var answer) -> answer;
            case BallotOpening.Found.Rows(var rows) -> {
                if (!rows.getFirst().runoff()) {
                    ties.forget(scope, session);
                }
                ballots.insertAll(rows);
                record(scope, session, "open", rows.size(), Map.of());
                yield new OpenBallots.Answer.Opened(session.session());
            }
        };
    }

    /** Closes ballots and counts them. */
    public CloseBallots.Answer close(Scope scope, CloseBallots command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var open =
                session.isOpen() ? open(scope, session, command.matters()) : List.<BallotRow>of();
        if (open.isEmpty() || open.size() < command.matters().size()) {
            return new CloseBallots.Answer.NotOpen();
        }
        var running = polls.running(scope, session, open, sessions.attendees(scope, session));
        if (running.isPresent()) {
            return running.get();
        }
        var matters = command.matters();
        ballots.close(scope.tenant(), session.id(), matters);
        voters.seal(scope.tenant(), session.id(), matters);
        decide(scope, session, first(open));
        record(scope, session, "close", matters.size(), Map.of());
        return new CloseBallots.Answer.Closed(session.session());
    }

    private List<BallotRow> open(Scope scope, SessionRow session, Set<MatterId> wanted) {
        return ballots.list(scope.tenant(), List.of(session.id())).stream()
                .filter(ballot -> ballot.state() == BallotState.OPEN)
                .filter(ballot -> wanted.contains(ballot.matterId()))
                .toList();
    }

    /**
     * Those that were voted on for the first time: a ballot that parts the tied decides nothing.
     */
    private static Set<MatterId> first(List<BallotRow> open) {
        return open.stream()
                .filter(ballot -> !ballot.runoff())
                .map(BallotRow::matterId)
                .collect(Collectors.toSet());
    }

    /** Reads the numbers again: votes may have come in until the ballots were closed. */
    private void decide(Scope scope, SessionRow session, Set<MatterId> matters) {
        var passed =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .filter(ballot -> ballot.state() == BallotState.CLOSED)
                        .filter(ballot -> matters.contains(ballot.matterId()))
                        .collect(
                                Collectors.partitioningBy(
                                        ballot -> ballot.hasPassed(session.members()),
                                        Collectors.mapping(
                                                BallotRow::matterId, Collectors.toSet())));
        passed.forEach(
                (has, which) -> {
                    if (!which.isEmpty()) {
                        var outcome = has ? CouncilOutcome.PASSED : CouncilOutcome.NOT_PASSED;
                        items.decide(scope.tenant(), session.id(), which, outcome);
                    }
                });
    }

    /** Lets ballots not count; the session may vote again. */
    public AnnulBallots.Answer annul(Scope scope, AnnulBallots command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var reason = command.reason().strip();
        if (!session.isOpen()) {
            return new AnnulBallots.Answer.SessionEnded();
        }
        if (reason.isEmpty() || reason.length() > CouncilSession.REASON_MAX) {
            return new AnnulBallots.Answer.ReasonUnfit(CouncilSession.REASON_MAX);
        }
        var matters = command.matters();
        var votedOn =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .filter(ballot -> ballot.state() != BallotState.ANNULLED)
                        .map(BallotRow::matterId)
                        .collect(Collectors.toSet());
        if (matters.isEmpty() || !votedOn.containsAll(matters)) {
            return new AnnulBallots.Answer.NotVotedOn();
        }
        ties.forget(scope, session);
        ballots.annul(scope.tenant(), session.id(), matters);
        voters.seal(scope.tenant(), session.id(), votedOn);
        items.decide(scope.tenant(), session.id(), matters, null);
        record(scope, session, "annul", matters.size(), Map.of("reason", reason));
        return new AnnulBallots.Answer.Annulled(session.session());
    }

    private void record(
            Scope scope, SessionRow session, String verb, int count, Map<String, String> more) {
        var detail = new HashMap<>(more);
        detail.put("matters", Integer.toString(count));
        audit.record(scope, "ballot." + verb, CouncilSessions.SUBJECT, session.id(), detail);
    }
}
