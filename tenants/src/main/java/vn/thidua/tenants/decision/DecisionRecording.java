package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.decision.RecordDecision.Answer;
import vn.thidua.tenants.decision.RecordDecision.Text;
import vn.thidua.tenants.nomination.NominationOutcomes;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.subject.SubjectId;

/** The door of the office that records what others have decided on the agency's people. */
@Singleton
@Transactional
public class DecisionRecording {
    private static final int SYMBOL_MAX = AwardDecision.SYMBOL_MAX;
    private static final Signature UNKNOWN = new Signature(null, null, null, null);

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
        var misfit = misfit(command, rules);
        if (misfit.isPresent()) {
            return misfit.get();
        }
        var held = judges.hold(scope, command.nominations());
        var judging = judges.judging(scope, DecisionKind.RECORDED, held);
        var unfit = judging.first(held, judges.decided(scope, command.nominations()));
        if (unfit.isPresent()) {
            return new Answer.Unfit(unfit.get().nomination(), unfit.get().obstacle());
        }
        var lines = new ArrayList<>(judging.entries(held));
        command.awards().stream().map(award -> entry(award, rules)).forEach(lines::add);
        var twice = namedTwice(lines);
        return twice.isPresent() ? twice.get() : enter(scope, command, lines);
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
        var signature = command.signature() == null ? UNKNOWN : command.signature();
        var now = clock.instant();
        return new AwardDecisionRow(
                scope.tenant(),
                AwardDecisionId.next(),
                DecisionKind.RECORDED,
                DecisionState.ISSUED,
                Tidy.line(command.title()),
                command.year(),
                Tidy.line(command.issuer()),
                command.documentNumber(),
                command.documentSymbol().strip(),
                command.issuedOn(),
                null,
                signature.signerName(),
                signature.signerOffice(),
                signature.authority(),
                signature.authorityLine(),
                now,
                scope.account(),
                now,
                scope.account());
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
        return text(Text.TITLE, command.title(), AwardDecision.TITLE_MAX)
                .or(() -> text(Text.ISSUER, command.issuer(), AwardDecision.ISSUER_MAX))
                .or(() -> number(command.documentNumber()))
                .or(() -> text(Text.DOCUMENT_SYMBOL, command.documentSymbol(), SYMBOL_MAX));
    }

    private static Optional<Answer> number(String typed) {
        return DocumentNumber.fits(typed)
                ? Optional.empty()
                : Optional.of(new Answer.TextUnfit(Text.DOCUMENT_NUMBER, AwardDecision.NUMBER_MAX));
    }

    private static Optional<Answer> text(Text text, String typed, int charactersMax) {
        return typed.isBlank() || typed.strip().length() > charactersMax
                ? Optional.of(new Answer.TextUnfit(text, charactersMax))
                : Optional.empty();
    }

    /** The first award that no rule of that day knows for such a laureate at such a level. */
    private static Optional<Answer> misfit(RecordDecision command, RulesInForce rules) {
        for (var place = 0; place < command.awards().size(); place++) {
            var conferred = command.awards().get(place);
            var kind =
                    conferred.laureate() instanceof Subject.OfPerson
                            ? SubjectKind.INDIVIDUAL
                            : SubjectKind.COLLECTIVE;
            var fits =
                    rules.award(conferred.award())
                            .filter(known -> known.award().levels().contains(conferred.level()))
                            .filter(known -> known.award().subjectKinds().contains(kind))
                            .isPresent();
            if (!fits) {
                return Optional.of(new Answer.AwardUnfit(place));
            }
        }
        return Optional.empty();
    }

    private static LineEntry entry(ConferredElsewhere conferred, RulesInForce rules) {
        var name = rules.award(conferred.award()).orElseThrow().award().name();
        return new LineEntry(
                null, conferred.award(), name, conferred.level(), conferred.laureate());
    }

    private static Optional<Answer> namedTwice(List<LineEntry> lines) {
        var seen = new HashSet<Printed>();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            if (!seen.add(new Printed(line.laureate().id(), line.award()))) {
                return Optional.of(new Answer.NamedTwice(place));
            }
        }
        return Optional.empty();
    }

    private record Printed(SubjectId laureate, String award) {}
}
