package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.tenants.decision.RecordDecision.Answer;
import vn.thidua.tenants.nomination.NominationOutcomes;

/** The door of the office that records what others have decided on the agency's people. */
@Singleton
@Transactional
public class DecisionRecording {
    private final AwardDecisionRepository decisions;
    private final LineEntries entries;
    private final Judges judges;
    private final Rulebook rulebook;
    private final NominationOutcomes outcomes;
    private final AwardDecisions reads;
    private final Audit audit;
    private final Clock clock;

    DecisionRecording(
            AwardDecisionRepository decisions,
            LineEntries entries,
            Judges judges,
            Rulebook rulebook,
            NominationOutcomes outcomes,
            AwardDecisions reads,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.entries = entries;
        this.judges = judges;
        this.rulebook = rulebook;
        this.outcomes = outcomes;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a decision with all that it confers. */
    public Answer record(Scope scope, RecordDecision command) {
        scope.require(Permission.DECIDE_AWARDS);
        var refusal = refusal(command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var rules = rulebook.inForce(scope, scope.agency(), command.issuedOn());
        var misfit = RecordedAwards.misfit(command.awards(), rules);
        if (misfit.isPresent()) {
            return new Answer.AwardUnfit(misfit.getAsInt());
        }
        var held = judges.hold(scope, command.nominations());
        var judging = judges.judging(scope, DecisionKind.RECORDED, held);
        var unfit = judging.first(held, judges.decided(scope, command.nominations()));
        if (unfit.isPresent()) {
            return new Answer.Unfit(unfit.get().nomination(), unfit.get().obstacle());
        }
        var lines = new ArrayList<>(judging.entries(held));
        lines.addAll(RecordedAwards.entries(command.awards(), rules));
        var twice = LineEntries.namedTwice(lines);
        return twice.isPresent()
                ? new Answer.NamedTwice(twice.getAsInt())
                : enter(scope, command, lines);
    }

    private Answer enter(Scope scope, RecordDecision command, List<LineEntry> lines) {
        var row = row(scope, command);
        decisions.insert(row);
        entries.write(scope, row.id(), lines, command.issuedOn());
        if (outcomes.award(scope, command.nominations()) != command.nominations().size()) {
            throw new IllegalStateException("nominations were held and went another way");
        }
        var symbol = row.documentNumber() + row.documentSymbol();
        var detail = Map.of("symbol", symbol, "lines", Integer.toString(lines.size()));
        audit.record(scope, "awardDecision.record", DecisionDesk.SUBJECT, row.id(), detail);
        return new Answer.Recorded(reads.fetch(scope, row.id()));
    }

    private AwardDecisionRow row(Scope scope, RecordDecision command) {
        var now = clock.instant();
        var blank =
                new AwardDecisionRow(
                        scope.tenant(),
                        AwardDecisionId.next(),
                        DecisionKind.RECORDED,
                        DecisionState.ISSUED,
                        "",
                        command.year(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        now,
                        scope.account(),
                        now,
                        scope.account());
        return blank.typed(command);
    }

    private Optional<Answer> refusal(RecordDecision command) {
        var today = LocalDate.now(clock);
        if (command.issuedOn().isAfter(today)) {
            return Optional.of(new Answer.DateToCome(today));
        }
        if (command.year() < AwardDecision.YEAR_MIN || command.year() > AwardDecision.YEAR_MAX) {
            return Optional.of(
                    new Answer.YearOutOfRange(AwardDecision.YEAR_MIN, AwardDecision.YEAR_MAX));
        }
        if (command.nominations().isEmpty() && command.awards().isEmpty()) {
            return Optional.of(new Answer.Empty());
        }
        return RecordedTexts.unfit(command).map(Answer.class::cast);
    }
}
