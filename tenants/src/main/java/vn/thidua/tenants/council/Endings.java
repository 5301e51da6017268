package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.council.CloseSession.Recognition;
import vn.thidua.tenants.evidence.Initiative;

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
    private final MattersOfCouncils matters;
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
            MattersOfCouncils matters,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.ballots = ballots;
        this.voters = voters;
        this.agendas = agendas;
        this.rankings = rankings;
        this.ties = ties;
        this.matters = matters;
        this.audit = audit;
        this.clock = clock;
    }

    CloseSession.Answer close(Scope scope, SessionRow session, @Nullable Recognition recognition) {
        if (!session.isOpen()) {
            return new CloseSession.Answer.SessionEnded();
        }
        var rows = agendas.items(scope, session);
        var held = matters.of(session).hold(scope, rows.stream().map(ItemRow::matterId).toList());
        var standing = MatterLine.standing(held);
        var earliest = MatterLine.earliest(passed(held, rows), session.heldOn());
        var refusal = refusal(session, standing(rows, standing), recognition, earliest);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var cut = rankings.cut(scope, session);
        if (!cut.tied().isEmpty()) {
            var chair = ties.isForChair(scope, session, cut.tied());
            return new CloseSession.Answer.Tied(cut.tied().size(), cut.free(), chair);
        }
        leaveOut(scope, session, rows, standing);
        if (!cut.matters().isEmpty()) {
            items.decide(scope.tenant(), session.id(), cut.matters(), CouncilOutcome.CUT);
        }
        end(scope, session, CouncilSessionState.CLOSED, null);
        var decided = standing(agendas.items(scope, session), standing);
        settle(scope, session, decided, recognition);
        audit.record(
                scope,
                "councilSession.close",
                CouncilSessions.SUBJECT,
                session.id(),
                Map.of("agenda", Integer.toString(rows.size())));
        return new CloseSession.Answer.Closed(again(scope, session));
    }

    private static List<MatterLine> passed(List<MatterLine> held, List<ItemRow> rows) {
        var passed =
                rows.stream()
                        .filter(Endings::hasPassed)
                        .map(ItemRow::matterId)
                        .collect(Collectors.toSet());
        return held.stream().filter(one -> passed.contains(one.id())).toList();
    }

    /** Those that were not withdrawn since they came on the agenda. */
    private static List<ItemRow> standing(List<ItemRow> rows, Set<MatterId> standing) {
        return rows.stream().filter(item -> standing.contains(item.matterId())).toList();
    }

    private Optional<CloseSession.Answer> refusal(
            SessionRow session,
            List<ItemRow> rows,
            @Nullable Recognition recognition,
            LocalDate earliest) {
        var undecided = (int) rows.stream().filter(item -> item.outcome() == null).count();
        if (undecided > 0) {
            return Optional.of(new CloseSession.Answer.Undecided(undecided));
        }
        var recognises = !session.isForAwards() && rows.stream().anyMatch(Endings::hasPassed);
        if (!recognises) {
            return Optional.empty();
        }
        if (recognition == null || !recognition.isNumbered()) {
            return Optional.of(new CloseSession.Answer.NumberUnfit(Initiative.NUMBER_MAX));
        }
        var day = recognition.decidedOn();
        return day.isBefore(earliest) || day.isAfter(LocalDate.now(clock))
                ? Optional.of(new CloseSession.Answer.DayUnfit(earliest))
                : Optional.empty();
    }

    private static boolean hasPassed(ItemRow item) {
        return item.outcome() == CouncilOutcome.PASSED;
    }

    /** Votes on those that were withdrawn since come to nothing, nor do ballots still open. */
    private void leaveOut(
            Scope scope, SessionRow session, List<ItemRow> rows, Set<MatterId> standing) {
        var withdrawn =
                rows.stream().map(ItemRow::matterId).filter(id -> !standing.contains(id)).toList();
        if (!withdrawn.isEmpty()) {
            items.decide(scope.tenant(), session.id(), withdrawn, null);
        }
        if (ballots.annulOpen(scope.tenant(), session.id()) > 0) {
            var all = rows.stream().map(ItemRow::matterId).toList();
            voters.seal(scope.tenant(), session.id(), all);
        }
    }

    private void settle(
            Scope scope,
            SessionRow session,
            List<ItemRow> decided,
            @Nullable Recognition recognition) {
        var passed = decided.stream().filter(Endings::hasPassed).toList();
        var failed = decided.stream().filter(item -> !hasPassed(item)).toList();
        var verdict = new Verdict(session.heldOn(), passed, failed, recognition);
        if (matters.of(session).settle(scope, verdict) < decided.size()) {
            throw new IllegalStateException("something that is held has gone another way");
        }
    }

    CancelSession.Answer cancel(Scope scope, SessionRow session, String reason) {
        if (!session.isOpen()) {
            return new CancelSession.Answer.SessionEnded();
        }
        if (reason.isEmpty() || reason.length() > CouncilSession.REASON_MAX) {
            return new CancelSession.Answer.ReasonUnfit(CouncilSession.REASON_MAX);
        }
        var all = agendas.items(scope, session).stream().map(ItemRow::matterId).toList();
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
