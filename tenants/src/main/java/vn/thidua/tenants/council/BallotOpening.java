package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.tenants.council.OpenBallots.Answer;

/** Whether ballots may be opened, and by which rules. */
@Singleton
class BallotOpening {
    private final Agendas agendas;
    private final BallotRepository ballots;
    private final MattersOfCouncils matters;
    private final Ties ties;
    private final Clock clock;

    BallotOpening(
            Agendas agendas,
            BallotRepository ballots,
            MattersOfCouncils matters,
            Ties ties,
            Clock clock) {
        this.agendas = agendas;
        this.ballots = ballots;
        this.matters = matters;
        this.ties = ties;
        this.clock = clock;
    }

    /** What the session itself has against any ballot. */
    Optional<Answer> early(SessionRow session, List<AttendanceRow> attendees) {
        if (LocalDate.now(clock).isBefore(session.heldOn())) {
            return Optional.of(new Answer.DayToCome(session.heldOn()));
        }
        var quorum = session.quorum();
        var present = (int) attendees.stream().filter(AttendanceRow::present).count();
        var needed = quorum == null ? 1 : quorum.needed(session.members());
        return present >= needed
                ? Optional.empty()
                : Optional.of(new Answer.NoQuorum(quorum, session.members(), present, needed));
    }

    /** The ballots, or what stands against one of them. */
    Found rows(Scope scope, SessionRow session, OpenBallots command) {
        var agenda =
                agendas.items(scope, session).stream()
                        .map(ItemRow::matterId)
                        .collect(Collectors.toSet());
        if (command.matters().isEmpty() || !agenda.containsAll(command.matters())) {
            return new Found.Refused(new Answer.NotOnAgenda());
        }
        var before =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .collect(Collectors.groupingBy(BallotRow::matterId));
        var isRunoff = ties.areTied(scope, session, command.matters());
        var undecided = isRunoff ? agendas.undecided(scope, session) : 0;
        if (undecided > 0) {
            return new Found.Refused(new Answer.Undecided(undecided));
        }
        var known = matters.of(session);
        var votes = known.votes(scope, command.matters());
        var rows = new ArrayList<BallotRow>();
        for (var matter : known.findAll(scope, command.matters())) {
            var earlier = before.getOrDefault(matter.id(), List.of());
            if (!matter.stands()) {
                return new Found.Refused(new Answer.NotStanding());
            }
            var again = earlier.stream().anyMatch(b -> b.state() == BallotState.CLOSED);
            if ((again && !isRunoff) || earlier.stream().anyMatch(BallotRow::isOpen)) {
                return new Found.Refused(new Answer.VotedOn());
            }
            var vote = votes.get(matter.id());
            var rule = VoteThreshold.mode(vote);
            if (command.mode() != null && !command.mode().fits(rule)) {
                return new Found.Refused(prescribed(vote));
            }
            var mode = command.mode() == null ? VotingMode.by(rule) : command.mode();
            rows.add(row(session, matter.id(), earlier.size() + 1, mode, vote, command, again));
        }
        return new Found.Rows(rows);
    }

    private static Answer prescribed(InForce.@Nullable Vote vote) {
        var source = vote == null ? "" : vote.rule().source().text();
        return new Answer.ModePrescribed(VotingMode.by(VoteThreshold.mode(vote)), source);
    }

    private static BallotRow row(
            SessionRow session,
            MatterId matter,
            int round,
            VotingMode mode,
            InForce.@Nullable Vote vote,
            OpenBallots command,
            boolean runoff) {
        var threshold = VoteThreshold.of(vote);
        return new BallotRow(
                session.tenantId(),
                session.id(),
                matter,
                round,
                mode,
                threshold.percentMin(),
                threshold.source(),
                threshold.trust(),
                command.pollEndsOn(),
                BallotState.OPEN,
                0,
                0,
                0,
                runoff);
    }

    /** What was found: ballots, or a reason against them. */
    sealed interface Found {
        /** They may be opened. */
        record Rows(List<BallotRow> rows) implements Found {}

        /** They may not. */
        record Refused(Answer answer) implements Found {}
    }
}
