package vn.thidua.platform.rollup;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.NodeKind;

/**
 * The ledger of facts. An entry counts for every plan above in the transaction that records it.
 *
 * <p>Rows of plans above are everybody's: whoever moves them makes others wait until the commit. So
 * an entry is prepared first, which holds its plan and no other; then come the rows that are
 * written beside it; posting it is the last thing that a transaction does, and it does it once.
 */
@Singleton
public class Facts {
    private final Measures measures;
    private final FactRepository facts;
    private final FactPosting posting;
    private final Clock clock;

    Facts(Measures measures, FactRepository facts, FactPosting posting, Clock clock) {
        this.measures = measures;
        this.facts = facts;
        this.posting = posting;
        this.clock = clock;
    }

    /** Progress of one plan of the caller's agency, and of its targets, counts from now on. */
    @Transactional
    public RecordFact.Answer record(Scope scope, RecordFact command) {
        return switch (prepare(scope, command)) {
            case PreparedEntry entry -> {
                post(scope, entry);
                yield new RecordFact.Recorded(entry.id());
            }
            case RecordFact.Refusal refusal -> refusal;
        };
    }

    /** Sees whether this may be recorded. The plan is held until the end of the transaction. */
    @Transactional
    public RecordFact.Preparation prepare(Scope scope, RecordFact command) {
        // What was reported before an agency ended may be confirmed after it.
        scope.requireToSettle(Permission.REPORT_PROGRESS);
        return refusal(command, hold(scope, NodeId.of(command.plan())))
                .<RecordFact.Preparation>map(refusal -> refusal)
                .orElseGet(() -> new PreparedEntry(rows(scope, command).toList()));
    }

    /** A prepared entry counts from now on: the last step of the transaction that prepared it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Scope scope, PreparedEntry entry) {
        scope.require(Permission.READ);
        posting.post(entry.rows());
    }

    /**
     * Something of the caller's agency itself has changed. Those who keep its units and head counts
     * may report it too.
     */
    @Transactional
    public RecordAgencyFact.Answer recordAgency(Scope scope, RecordAgencyFact command) {
        if (!scope.allows(Permission.MANAGE_STRUCTURE)) {
            scope.require(Permission.REPORT_PROGRESS);
        }
        var refused =
                refusal(command.period(), command.happenedOn(), command.note())
                        .or(() -> FactChecks.refusal(command.measures(), List.of()))
                        .or(() -> unknown(MeasureLevel.AGENCY, command.measures()));
        if (refused.isPresent()) {
            return refused.get();
        }
        var heading =
                new FactHeading(
                        FactEntryId.next(),
                        scope,
                        NodeId.of(scope.agency()),
                        command.period(),
                        command.happenedOn(),
                        clock.instant(),
                        command.note());
        posting.post(rows(heading, MeasureLevel.AGENCY, command.measures()).toList());
        return new RecordAgencyFact.Recorded(heading.entry());
    }

    /** An entry of the caller's agency is taken back; the ledger keeps both. */
    @Transactional
    public CorrectFact.Answer correct(Scope scope, CorrectFact command) {
        return switch (prepareCorrection(scope, command)) {
            case PreparedEntry entry -> {
                post(scope, entry);
                var instead = command.instead() == null ? null : entry.id();
                yield new CorrectFact.Answer.Corrected(entry.counterEntry(), instead);
            }
            case CorrectFact.Answer.Refusal refusal -> refusal;
        };
    }

    /**
     * Sees whether an entry of the caller's agency may be taken back. It and its plan are held
     * until the end of the transaction.
     */
    @Transactional
    public CorrectFact.Preparation prepareCorrection(Scope scope, CorrectFact command) {
        scope.require(Permission.CONFIRM_PROGRESS);
        var entry = facts.lockEntry(scope.tenant(), command.entry());
        if (entry.isEmpty()) {
            throw new NotVisible("fact entry");
        }
        if (command.reason().isBlank() || command.reason().length() > FactChecks.NOTE_MAX) {
            return new CorrectFact.Answer.ReasonOutOfBounds(FactChecks.NOTE_MAX);
        }
        if (entry.getFirst().correctsId() != null) {
            return new CorrectFact.Answer.IsCounterEntry();
        }
        if (facts.countCorrections(scope.tenant(), command.entry()) > 0) {
            return new CorrectFact.Answer.AlreadyCorrected();
        }
        var subject = entry.getFirst().subjectId();
        var held = entry.getFirst().isOfAgency() ? List.<HeldNode>of() : hold(scope, subject);
        var counter = takenBack(scope, entry, command.reason());
        var instead = command.instead();
        if (instead == null) {
            return new PreparedEntry(counter);
        }
        if (!subject.equals(NodeId.of(instead.plan()))) {
            return new CorrectFact.Answer.AboutSomethingElse();
        }
        return refusal(instead, held)
                .<CorrectFact.Preparation>map(CorrectFact.Answer.InsteadRefused::new)
                .orElseGet(() -> with(counter, rows(scope, instead)));
    }

    private List<HeldNode> hold(Scope scope, NodeId plan) {
        var held = facts.hold(scope.tenant(), plan);
        if (held.isEmpty() && facts.countKept(scope.tenant(), plan) == 0) {
            throw new NotVisible("plan");
        }
        return held;
    }

    private List<FactRow> takenBack(Scope scope, List<FactRow> entry, String reason) {
        var now = clock.instant();
        var counter = FactEntryId.next();
        return entry.stream()
                .map(row -> row.takenBack(counter, now, scope.account(), reason))
                .toList();
    }

    private static PreparedEntry with(List<FactRow> counter, Stream<FactRow> instead) {
        return new PreparedEntry(Stream.concat(counter.stream(), instead).toList());
    }

    private Optional<RecordFact.Refusal> refusal(RecordFact command, List<HeldNode> plan) {
        if (plan.stream().noneMatch(node -> node.kind() == NodeKind.PLAN)) {
            return Optional.of(new RecordFact.CountsForAnother());
        }
        if (plan.stream().anyMatch(HeldNode::isArchived)) {
            return Optional.of(new RecordFact.PlanArchived());
        }
        return refusal(command.period(), command.happenedOn(), command.note())
                .or(() -> FactChecks.refusal(command.measures(), command.targets()))
                .or(() -> unknown(MeasureLevel.PLAN, command.measures()))
                .<RecordFact.Refusal>map(refusal -> refusal)
                .or(() -> FactChecks.refusal(command.targets(), plan));
    }

    private Optional<FigureRefused> refusal(
            Period period, LocalDate happenedOn, @Nullable String note) {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
        return FactChecks.refusal(period, happenedOn, note, today);
    }

    private Optional<FigureRefused> unknown(MeasureLevel level, List<MeasureDelta> deltas) {
        return deltas.stream()
                .map(MeasureDelta::measure)
                .filter(code -> measures.find(level, code).isEmpty())
                .findFirst()
                .map(FigureRefused.UnknownMeasure::new);
    }

    private Stream<FactRow> rows(Scope scope, RecordFact command) {
        var heading =
                new FactHeading(
                        FactEntryId.next(),
                        scope,
                        NodeId.of(command.plan()),
                        command.period(),
                        command.happenedOn(),
                        clock.instant(),
                        command.note());
        return Stream.concat(
                rows(heading, MeasureLevel.PLAN, command.measures()),
                command.targets().stream().flatMap(heading::rows));
    }

    private Stream<FactRow> rows(
            FactHeading heading, MeasureLevel level, List<MeasureDelta> deltas) {
        return deltas.stream()
                .map(
                        delta ->
                                heading.row(
                                        measures.find(level, delta.measure()).orElseThrow(),
                                        delta.delta()));
    }
}
