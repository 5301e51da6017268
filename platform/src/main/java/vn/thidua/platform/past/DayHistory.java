package vn.thidua.platform.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Figures;

/**
 * What a plan or a target had come to on each day of its life, added up anew from the ledger and
 * from what was below it when.
 */
final class DayHistory {
    private final NodeId node;
    private final Map<NodeId, Map<Integer, Figures>> own = new HashMap<>();
    private final Set<NodeId> below = new HashSet<>();
    private final Map<Integer, Figures> total = new HashMap<>();
    private final Map<Row, SortedMap<LocalDate, Figures>> rows = new HashMap<>();

    /** A quarter, of all below or of the node alone. */
    record Row(boolean above, int period) {}

    private DayHistory(NodeId node) {
        this.node = node;
        below.add(node);
    }

    /**
     * What should be written down of it: a row for each day on which it changed.
     *
     * @param since the first day of which anything is; what came before is in its rows
     */
    static Map<Row, SortedMap<LocalDate, Figures>> of(
            NodeId node,
            List<MomentRepository.DayDelta> recorded,
            List<MomentRepository.DayTurn> turns,
            LocalDate since) {
        var history = new DayHistory(node);
        var days = new TreeMap<LocalDate, Day>();
        for (var delta : recorded) {
            day(days, later(delta.day(), since)).deltas().add(delta);
        }
        for (var turn : turns) {
            day(days, later(turn.day(), since)).turns().add(turn);
        }
        days.forEach(history::live);
        return history.rows;
    }

    private static LocalDate later(LocalDate day, LocalDate since) {
        return day.isBefore(since) ? since : day;
    }

    private record Day(
            List<MomentRepository.DayDelta> deltas, List<MomentRepository.DayTurn> turns) {}

    private static Day day(Map<LocalDate, Day> days, LocalDate day) {
        return days.computeIfAbsent(day, _ -> new Day(new ArrayList<>(), new ArrayList<>()));
    }

    private void live(LocalDate date, Day day) {
        var ownBefore = Map.copyOf(own.getOrDefault(node, Map.of()));
        var totalBefore = Map.copyOf(total);
        day.deltas().forEach(this::record);
        day.turns().forEach(this::turn);
        keep(date, false, ownBefore, own.getOrDefault(node, Map.of()));
        keep(date, true, totalBefore, total);
    }

    private void record(MomentRepository.DayDelta delta) {
        var figures = Figures.only(delta.measure(), delta.amount());
        own.computeIfAbsent(delta.node(), _ -> new HashMap<>())
                .merge(delta.period(), figures, Figures::plus);
        if (below.contains(delta.node())) {
            total.merge(delta.period(), figures, Figures::plus);
        }
    }

    /** Something comes with all that it has done by then, or leaves with it. */
    private void turn(MomentRepository.DayTurn turn) {
        var comes = turn.direction() > 0;
        var changed = comes ? below.add(turn.descendant()) : below.remove(turn.descendant());
        if (changed) {
            own.getOrDefault(turn.descendant(), Map.of())
                    .forEach(
                            (period, figures) ->
                                    total.merge(
                                            period,
                                            comes ? figures : Figures.NONE.minus(figures),
                                            Figures::plus));
        }
    }

    private void keep(
            LocalDate date,
            boolean above,
            Map<Integer, Figures> before,
            Map<Integer, Figures> after) {
        after.forEach(
                (period, figures) -> {
                    if (!figures.equals(before.getOrDefault(period, Figures.NONE))) {
                        rows.computeIfAbsent(new Row(above, period), _ -> new TreeMap<>())
                                .put(date, figures);
                    }
                });
    }
}
