package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.nomination.NominationState;

/** How sessions end: what they voted for goes on, or nothing comes of them. */
@Singleton
class Endings {
    private final SessionRepository sessions;
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final VoterRepository voters;
    private final Agendas agendas;
    private final Rankings rankings;
    private final Ties ties;
    private final NominationOutcomes outcomes;
    private final Audit audit;
    private final Clock clock;

    Endings(
            SessionRepository sessions,
            ItemRepository items,
            BallotRepository ballots,
            VoterRepository voters,
            Agendas agendas,
            Rankings rankings,
            Ties ties,
            NominationOutcomes outcomes,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.ballots = ballots;
        this.voters = voters;
        this.agendas = agendas;
        this.rankings = rankings;
        this.ties = ties;
        this.outcomes = outcomes;
        this.audit = audit;
        this.clock = clock;
    }

    CloseSession.Answer close(Scope scope, SessionRow session) {
        if (!session.isOpen()) {
            return new CloseSession.Answer.SessionEnded();
        }
        var rows = agendas.items(scope, session);
        var standing = hold(scope, rows);
        var undecided =
                (int)
                        rows.stream()
                                .filter(item -> item.outcome() == null)
                                .filter(item -> standing.contains(item.nominationId()))
                                .count();
        if (undecided > 0) {
            return new CloseSession.Answer.Undecided(undecided);
        }
        var cut = rankings.cut(scope, session);
        if (!cut.tied().isEmpty()) {
            var chair = ties.isForChair(scope, session, cut.tied());
            return new CloseSession.Answer.Tied(cut.tied().size(), cut.free(), chair);
        }
        leaveOut(scope, session, rows, standing);
        if (!cut.nominations().isEmpty()) {
            items.decide(scope.tenant(), session.id(), cut.nominations(), CouncilOutcome.CUT);
        }
        end(scope, session, CouncilSessionState.CLOSED, null);
        settle(scope, agendas.items(scope, session), standing);
        audit.record(
                scope,
                "councilSession.close",
                CouncilSessions.SUBJECT,
                session.id(),
                Map.of("nominations", Integer.toString(rows.size())));
        return new CloseSession.Answer.Closed(again(scope, session));
    }

    /** Votes on those that were withdrawn since come to nothing, nor do ballots still open. */
    private void leaveOut(
            Scope scope, SessionRow session, List<ItemRow> rows, Set<NominationId> standing) {
        var withdrawn =
                rows.stream()
                        .map(ItemRow::nominationId)
                        .filter(id -> !standing.contains(id))
                        .toList();
        if (!withdrawn.isEmpty()) {
            items.decide(scope.tenant(), session.id(), withdrawn, null);
        }
        if (ballots.annulOpen(scope.tenant(), session.id()) > 0) {
            var all = rows.stream().map(ItemRow::nominationId).toList();
            voters.seal(scope.tenant(), session.id(), all);
        }
    }

    /** Those that were not withdrawn since they came on the agenda; nobody withdraws one now. */
    private Set<NominationId> hold(Scope scope, List<ItemRow> rows) {
        var ids = rows.stream().map(ItemRow::nominationId).toList();
        return outcomes.hold(scope, ids).stream()
                .filter(nomination -> nomination.state() == NominationState.NOMINATED)
                .map(Nomination::id)
                .collect(Collectors.toSet());
    }

    private void settle(Scope scope, List<ItemRow> rows, Set<NominationId> standing) {
        var passed =
                rows.stream()
                        .filter(item -> standing.contains(item.nominationId()))
                        .collect(
                                Collectors.partitioningBy(
                                        item -> item.outcome() == CouncilOutcome.PASSED,
                                        Collectors.mapping(
                                                ItemRow::nominationId, Collectors.toList())));
        var settled =
                outcomes.decline(scope, of(passed, false))
                        + outcomes.endorse(scope, of(passed, true));
        if (settled < standing.size()) {
            throw new IllegalStateException("a nomination was withdrawn while its council closed");
        }
    }

    private static Collection<NominationId> of(
            Map<Boolean, List<NominationId>> passed, boolean which) {
        return passed.getOrDefault(which, List.of());
    }

    CancelSession.Answer cancel(Scope scope, SessionRow session, String reason) {
        if (!session.isOpen()) {
            return new CancelSession.Answer.SessionEnded();
        }
        if (reason.isEmpty() || reason.length() > CouncilSession.REASON_MAX) {
            return new CancelSession.Answer.ReasonUnfit(CouncilSession.REASON_MAX);
        }
        var all = agendas.items(scope, session).stream().map(ItemRow::nominationId).toList();
        ballots.annul(scope.tenant(), session.id(), all);
        voters.seal(scope.tenant(), session.id(), all);
        end(scope, session, CouncilSessionState.CANCELLED, reason);
        audit.record(
                scope,
                "councilSession.cancel",
                CouncilSessions.SUBJECT,
                session.id(),
                Map.of("reason", reason));
        return new CancelSession.Answer.Cancelled(again(scope, session));
    }

    private void end(
            Scope scope, SessionRow session, CouncilSessionState to, @Nullable String reason) {
        items.end(scope.tenant(), session.id());
        sessions.end(scope.tenant(), session.id(), to, clock.instant(), scope.account(), reason);
    }

    private CouncilSession again(Scope scope, SessionRow session) {
        return sessions.list(scope.tenant(), List.of(session.id())).getFirst().session();
    }
}
