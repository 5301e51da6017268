package vn.thidua.platform.rollup;

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
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.Node;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.NodeKind;

/**
 * The ledger of facts. An entry counts for every plan above in the transaction that records it. The
 * plan's own row is taken first and rows of rollups last, so this door comes at the end of a
 * transaction, and once.
 */
@Singleton
public class Facts {
    private final Graph graph;
    private final Measures measures;
    private final FactRepository facts;
    private final FactPosting posting;
    private final Clock clock;

    Facts(Graph graph, Measures measures, FactRepository facts, FactPosting posting, Clock clock) {
        this.graph = graph;
        this.measures = measures;
        this.facts = facts;
        this.posting = posting;
        this.clock = clock;
    }

    /** Progress of one plan of the caller's agency, and of its targets, counts from now on. */
    @Transactional
    public RecordFact.Answer record(Scope scope, RecordFact command) {
        scope.require(Permission.REPORT_PROGRESS);
        var refused = refusal(scope, command);
        if (refused.isPresent()) {
            return refused.get();
        }
        var heading = heading(scope, command);
        posting.post(rows(heading, command).toList());
        return new RecordFact.Recorded(heading.entry());
    }

    /**
     * What stands in the way of recording this; empty if nothing does. Nothing is written, but the
     * plan is held until the end of the transaction.
     */
    @Transactional
    public Optional<RecordFact.Refusal> check(Scope scope, RecordFact command) {
        scope.require(Permission.REPORT_PROGRESS);
        return refusal(scope, command);
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
        if (!entry.getFirst().isOfAgency()) {
            graph.lockPlan(scope, entry.getFirst().subjectId());
        }
        var instead = command.instead();
        return instead == null
                ? takeBack(scope, command, entry, null)
                : replace(scope, command, entry, instead);
    }

    private CorrectFact.Answer replace(
            Scope scope, CorrectFact command, List<FactRow> entry, RecordFact instead) {
        if (!entry.getFirst().subjectId().equals(NodeId.of(instead.plan()))) {
            return new CorrectFact.Answer.AboutSomethingElse();
        }
        return refusal(scope, instead)
                .<CorrectFact.Answer>map(CorrectFact.Answer.InsteadRefused::new)
                .orElseGet(() -> takeBack(scope, command, entry, instead));
    }

    private CorrectFact.Answer takeBack(
            Scope scope, CorrectFact command, List<FactRow> entry, @Nullable RecordFact instead) {
        var now = clock.instant();
        var counter = FactEntryId.next();
        var rows =
                entry.stream()
                        .map(row -> row.takenBack(counter, now, scope.account(), command.reason()));
        if (instead == null) {
            posting.post(rows.toList());
            return new CorrectFact.Answer.Corrected(counter, null);
        }
        var heading = heading(scope, instead);
        posting.post(Stream.concat(rows, rows(heading, instead)).toList());
        return new CorrectFact.Answer.Corrected(counter, heading.entry());
    }

    private Optional<RecordFact.Refusal> refusal(Scope scope, RecordFact command) {
        var nodes = graph.lockPlan(scope, NodeId.of(command.plan()));
        return refusal(command.period(), command.happenedOn(), command.note())
                .or(() -> FactChecks.refusal(command.measures(), command.targets()))
                .or(() -> unknown(MeasureLevel.PLAN, command.measures()))
                .<RecordFact.Refusal>map(refusal -> refusal)
                .or(() -> FactChecks.refusal(command.targets(), targets(nodes)));
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

    private FactHeading heading(Scope scope, RecordFact command) {
        return new FactHeading(
                FactEntryId.next(),
                scope,
                NodeId.of(command.plan()),
                command.period(),
                command.happenedOn(),
                clock.instant(),
                command.note());
    }

    private Stream<FactRow> rows(FactHeading heading, RecordFact command) {
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

    private static List<Node> targets(List<Node> nodes) {
        return nodes.stream().filter(node -> node.kind() == NodeKind.TARGET).toList();
    }
}
