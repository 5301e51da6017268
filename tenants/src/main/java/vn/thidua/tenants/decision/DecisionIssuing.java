package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.decision.IssueDecision.Answer;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.register.Bearer;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Registers;
import vn.thidua.tenants.register.TakeNumber;

/** The door of the office that issues decisions: numbered, with the bonuses of their day. */
@Singleton
@Transactional
public class DecisionIssuing {
    private final DecisionDesk desk;
    private final AwardDecisionRepository decisions;
    private final AwardLineRepository lines;
    private final Judges judges;
    private final NoticeRules notices;
    private final LineBonuses bonuses;
    private final NominationOutcomes outcomes;
    private final Registers registers;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    DecisionIssuing(
            DecisionDesk desk,
            AwardDecisionRepository decisions,
            AwardLineRepository lines,
            Judges judges,
            NoticeRules notices,
            LineBonuses bonuses,
            NominationOutcomes outcomes,
            Registers registers,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.lines = lines;
        this.judges = judges;
        this.notices = notices;
        this.bonuses = bonuses;
        this.outcomes = outcomes;
        this.registers = registers;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Issues a draft; its lines are judged once more, for things may have changed since. */
    public Answer issue(Scope scope, IssueDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        if (decision.state() != DecisionState.DRAFT) {
            return new Answer.NoDraft();
        }
        var proposed = lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX);
        var refusal = refusal(scope, command, proposed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (numbered(scope, command)) {
            case TakeNumber.Answer.AlreadyTaken(var number) -> new Answer.NumberTaken(number);
            case TakeNumber.Answer.Taken(var number) -> {
                confer(scope, command, decision, proposed);
                seal(scope, command, number);
                yield new Answer.Issued(reads.fetch(scope, decision.id()));
            }
        };
    }

    private Optional<Answer> refusal(
            Scope scope, IssueDecision command, List<AwardLineRow> proposed) {
        var today = LocalDate.now(clock);
        var unfit = command.unfit();
        if (!unfit.isEmpty()) {
            return Optional.of(new Answer.TextUnfit(unfit));
        }
        if (command.issuedOn().isAfter(today)) {
            return Optional.of(new Answer.DateToCome(today));
        }
        if (proposed.isEmpty()) {
            return Optional.of(new Answer.Empty());
        }
        return notices.refusal(scope, command.decision(), command.issuedOn(), proposed)
                .or(() -> judges.unfit(scope, proposed).map(Answer.Unfit::of));
    }

    private TakeNumber.Answer numbered(Scope scope, IssueDecision command) {
        return registers.take(
                scope,
                new TakeNumber(
                        IssueDecision.REGISTER,
                        command.issuedOn().getYear(),
                        command.numbering(),
                        new Bearer.OfDecision(command.decision(), 0)));
    }

    private void confer(
            Scope scope,
            IssueDecision command,
            AwardDecisionRow decision,
            List<AwardLineRow> proposed) {
        var nominations =
                proposed.stream().map(line -> Objects.requireNonNull(line.nominationId())).toList();
        if (outcomes.award(scope, nominations) != nominations.size()) {
            throw new IllegalStateException("nominations were held and went another way");
        }
        lines.conferAll(bonuses.reckon(scope, decision.year(), command.issuedOn(), proposed));
    }

    private void seal(Scope scope, IssueDecision command, DocumentNumber number) {
        var signature = Signatures.stripped(command.signature());
        var id = command.decision();
        var symbol = command.symbol().strip();
        decisions.issue(
                scope.tenant(),
                id,
                number.text(),
                symbol,
                command.issuedOn(),
                command.place().strip(),
                signature.signerName(),
                signature.signerOffice(),
                signature.authority(),
                signature.authorityLine(),
                clock.instant(),
                scope.account());
        var detail = Map.of("symbol", number.text() + symbol);
        audit.record(scope, "awardDecision.issue", DecisionDesk.SUBJECT, id, detail);
    }
}
