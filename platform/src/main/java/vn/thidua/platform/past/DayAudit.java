package vn.thidua.platform.past;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;
import vn.thidua.platform.rollup.Figures;

/**
 * Adds up anew what plans and their targets had come to on each day that is closed, and compares it
 * with what was written down. Nothing is put right in silence.
 */
@Singleton
public class DayAudit {
    private static final long NODES_MAX = 20_000;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final String NOTHING = "-";

    private final Graph graph;
    private final DayCloseRepository place;
    private final DayFigureRepository days;
    private final MomentRepository ledger;

    DayAudit(
            Graph graph,
            DayCloseRepository place,
            DayFigureRepository days,
            MomentRepository ledger) {
        this.graph = graph;
        this.place = place;
        this.days = days;
        this.ledger = ledger;
    }

    /** The first rows of a plan and its targets that are not what they should be. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<AuditDifference> audit(Scope scope, PlanId plan) {
        return audit(List.of(graph.requireVisible(scope, plan)));
    }

    /** The same of several plans. It shows no agency's figures unless they are wrong. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<AuditDifference> audit(OperatorScope operator, Collection<NodeId> plans) {
        return plans.isEmpty() ? List.of() : audit(plans);
    }

    private List<AuditDifference> audit(Collection<NodeId> plans) {
        var closed = place.findClosedOn();
        if (closed.isEmpty() || ledger.countBelow(plans) > NODES_MAX) {
            return List.of();
        }
        var nodes = ledger.listWithTargets(plans);
        var written =
                days.listAll(nodes, closed.get()).stream()
                        .collect(Collectors.groupingBy(DayFigure::nodeId));
        var recorded =
                ledger.listRecordedByDay(nodes).stream()
                        .collect(Collectors.groupingBy(MomentRepository.DayDelta::ancestor));
        var turns =
                ledger.listTurnsByDay(nodes).stream()
                        .collect(Collectors.groupingBy(MomentRepository.DayTurn::ancestor));
        var targetsSince = place.findTargetsSince().orElse(BEGINNING);
        return nodes.stream()
                .flatMap(
                        node -> {
                            var since = plans.contains(node) ? BEGINNING : targetsSince;
                            var expected =
                                    DayHistory.of(
                                            node,
                                            recorded.getOrDefault(node, List.of()),
                                            turns.getOrDefault(node, List.of()),
                                            since);
                            return differences(
                                    node,
                                    rows(written.getOrDefault(node, List.of())),
                                    expected,
                                    closed.get());
                        })
                .limit(AuditReport.LISTED_MAX)
                .toList();
    }

    private static Stream<AuditDifference> differences(
            NodeId node,
            Map<DayHistory.Row, SortedMap<LocalDate, Figures>> written,
            Map<DayHistory.Row, SortedMap<LocalDate, Figures>> expected,
            LocalDate until) {
        return Stream.concat(written.keySet().stream(), expected.keySet().stream())
                .distinct()
                .flatMap(
                        row ->
                                differences(
                                        node,
                                        row,
                                        written.getOrDefault(row, new TreeMap<>()),
                                        expected.getOrDefault(row, new TreeMap<>())
                                                .headMap(until.plusDays(1))));
    }

    private static Map<DayHistory.Row, SortedMap<LocalDate, Figures>> rows(
            List<DayFigure> figures) {
        var rows = new HashMap<DayHistory.Row, SortedMap<LocalDate, Figures>>();
        for (var row : figures) {
            rows.computeIfAbsent(
                            new DayHistory.Row(row.above(), row.period()), _ -> new TreeMap<>())
                    .put(row.day(), row.figures());
        }
        return rows;
    }

    private static Stream<AuditDifference> differences(
            NodeId node,
            DayHistory.Row row,
            SortedMap<LocalDate, Figures> written,
            SortedMap<LocalDate, Figures> expected) {
        var all = new TreeSet<>(written.keySet());
        all.addAll(expected.keySet());
        return all.stream()
                .filter(Predicate.not(day -> same(written.get(day), expected.get(day))))
                .map(
                        day ->
                                new AuditDifference(
                                        place(node, row, day),
                                        text(written.get(day)),
                                        text(expected.get(day))));
    }

    private static boolean same(@Nullable Figures one, @Nullable Figures other) {
        return one == null ? other == null : one.equals(other);
    }

    private static String place(NodeId node, DayHistory.Row row, LocalDate day) {
        return String.join(
                " ",
                node.value().toString(),
                row.above() ? "above" : "own",
                Integer.toString(row.period()),
                day.toString());
    }

    private static String text(@Nullable Figures figures) {
        return figures == null ? NOTHING : "[" + figures.text() + "]";
    }
}
