package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationOutcomes;

/**
 * The door of the office that strikes out what it recorded by mistake: it is kept and counts for
 * nothing.
 */
@Singleton
@Transactional
public class DecisionStriking {
    private final DecisionDesk desk;
    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final StrikingRepository strikings;
    private final Judges judges;
    private final NominationOutcomes outcomes;
    private final PublicCopies copies;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    DecisionStriking(
            DecisionDesk desk,
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            StrikingRepository strikings,
            Judges judges,
            NominationOutcomes outcomes,
            PublicCopies copies,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.lines = lines;
        this.strikings = strikings;
        this.judges = judges;
        this.outcomes = outcomes;
        this.copies = copies;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Strikes a recorded decision out; if it is published, nobody reads it any more. */
    public StrikeDecision.Answer strike(Scope scope, StrikeDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        if (decision.kind() != DecisionKind.RECORDED) {
            return new StrikeDecision.Answer.NotRecorded();
        }
        if (decision.state() == DecisionState.STRUCK_OUT) {
            return new StrikeDecision.Answer.StruckBefore();
        }
        var reason = command.reason().strip();
        if (isUnfit(reason)) {
            return new StrikeDecision.Answer.ReasonUnfit(AwardStriking.REASON_MAX);
        }
        outcomes.unaward(scope, granted(lines(scope, decision, AwardLineState.AWARDED)));
        lines.strike(scope.tenant(), decision.id());
        change(scope, decision, DecisionState.STRUCK_OUT);
        strikings.insert(
                new StrikingRow(
                        scope.tenant(),
                        decision.id(),
                        strikings.list(scope.tenant(), List.of(decision.id())).size() + 1,
                        reason,
                        clock.instant(),
                        scope.account(),
                        null,
                        null));
        copies.remove(scope, decision.id());
        record(scope, "awardDecision.strike", decision, reason);
        return new StrikeDecision.Answer.Struck(reads.fetch(scope, decision.id()));
    }

    /** Lets a decision count again that was struck out by mistake; it is not published by that. */
    public ReinstateDecision.Answer reinstate(Scope scope, ReinstateDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        if (decision.state() != DecisionState.STRUCK_OUT) {
            return new ReinstateDecision.Answer.NotStruck();
        }
        var reason = command.reason().strip();
        if (isUnfit(reason)) {
            return new ReinstateDecision.Answer.ReasonUnfit(AwardStriking.REASON_MAX);
        }
        var standing =
                lines(scope, decision, AwardLineState.STRUCK_OUT).stream()
                        .filter(line -> line.revocation() == null)
                        .toList();
        var granted = granted(standing);
        var held = judges.hold(scope, granted);
        var judging = judges.judging(scope, DecisionKind.RECORDED, held);
        var unfit = judging.first(held, judges.decided(scope, granted));
        if (unfit.isPresent()) {
            var first = unfit.get();
            return new ReinstateDecision.Answer.Unfit(first.nomination(), first.obstacle());
        }
        lines.reinstate(scope.tenant(), decision.id());
        outcomes.award(scope, granted);
        change(scope, decision, standing.isEmpty() ? DecisionState.REVOKED : DecisionState.ISSUED);
        var now = clock.instant();
        strikings.reinstate(scope.tenant(), decision.id(), reason, now, scope.account());
        record(scope, "awardDecision.reinstate", decision, reason);
        return new ReinstateDecision.Answer.Reinstated(reads.fetch(scope, decision.id()));
    }

    private static boolean isUnfit(String reason) {
        return reason.isEmpty() || reason.length() > AwardStriking.REASON_MAX;
    }

    private List<AwardLineRow> lines(Scope scope, AwardDecisionRow decision, AwardLineState state) {
        return lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX).stream()
                .filter(line -> line.state() == state)
                .toList();
    }

    private static List<NominationId> granted(List<AwardLineRow> rows) {
        return rows.stream()
                .flatMap(line -> Optional.ofNullable(line.nominationId()).stream())
                .toList();
    }

    private void change(Scope scope, AwardDecisionRow decision, DecisionState to) {
        decisions.change(scope.tenant(), decision.id(), decision.state(), to);
    }

    private void record(Scope scope, String action, AwardDecisionRow decision, String reason) {
        var detail = Map.of("reason", reason);
        audit.record(scope, action, DecisionDesk.SUBJECT, decision.id(), detail);
    }
}
