package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.OpenBallots.Answer;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;

/** Whether ballots may be opened, and by which rules. */
@Singleton
class BallotOpening {
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final Nominations nominations;
    private final Rankings rankings;
    private final Rulebook rulebook;
    private final Clock clock;

    BallotOpening(
            ItemRepository items,
            BallotRepository ballots,
            Nominations nominations,
            Rankings rankings,
            Rulebook rulebook,
            Clock clock) {
        this.items = items;
        this.ballots = ballots;
        this.nominations = nominations;
        this.rankings = rankings;
        this.rulebook = rulebook;
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
                items.list(scope.tenant(), List.of(session.id())).stream()
                        .map(ItemRow::nominationId)
                        .collect(Collectors.toSet());
        if (command.nominations().isEmpty() || !agenda.containsAll(command.nominations())) {
            return new Found.Refused(new Answer.NotOnAgenda());
        }
        var before =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .collect(Collectors.groupingBy(BallotRow::nominationId));
        var isRunoff = isRunoff(scope, session, command);
        var rules = new HashMap<AgencyId, RulesInForce>();
        var rows = new ArrayList<BallotRow>();
        for (var nomination : nominations.findAll(scope, command.nominations())) {
            var earlier = before.getOrDefault(nomination.id(), List.of());
            if (nomination.state() != NominationState.NOMINATED) {
                return new Found.Refused(new Answer.NotStanding());
            }
            var again = earlier.stream().anyMatch(b -> b.state() == BallotState.CLOSED);
            if ((again && !isRunoff) || earlier.stream().anyMatch(BallotRow::isOpen)) {
                return new Found.Refused(new Answer.VotedOn());
            }
            var vote = vote(scope, session, nomination, rules);
            var rule = VoteThreshold.mode(vote);
            if (command.mode() != null && !command.mode().fits(rule)) {
                return new Found.Refused(prescribed(vote));
            }
            var mode = command.mode() == null ? VotingMode.by(rule) : command.mode();
            rows.add(row(session, nomination, earlier.size() + 1, mode, vote, command, again));
        }
        return new Found.Rows(rows);
    }

    /** Whether just those are named whom a ballot has to part. */
    private boolean isRunoff(Scope scope, SessionRow session, OpenBallots command) {
        return session.tieBreak() != TieBreak.CHAIR
                && rankings.cut(scope, session).tied().equals(command.nominations());
    }

    private InForce.@Nullable Vote vote(
            Scope scope,
            SessionRow session,
            Nomination nomination,
            Map<AgencyId, RulesInForce> known) {
        return known.computeIfAbsent(
                        nomination.decider(),
                        decider -> rulebook.inForce(scope, decider, session.heldOn()))
                .award(nomination.award())
                .map(AwardInForce::vote)
                .orElse(null);
    }

    private static Answer prescribed(InForce.@Nullable Vote vote) {
        var source = vote == null ? "" : vote.rule().source().text();
        return new Answer.ModePrescribed(VotingMode.by(VoteThreshold.mode(vote)), source);
    }

    private static BallotRow row(
            SessionRow session,
            Nomination nomination,
            int round,
            VotingMode mode,
            InForce.@Nullable Vote vote,
            OpenBallots command,
            boolean runoff) {
        var threshold = VoteThreshold.of(vote);
        return new BallotRow(
                session.tenantId(),
                session.id(),
                nomination.id(),
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
