package vn.thidua.platform.past;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Figures;

/** Figures of plans by quarter while they are added up. */
final class Sums {
    private static final int AT_ONCE = 1_000;

    private final Map<NodeId, SortedMap<Integer, Figures>> sums = new HashMap<>();

    static Sums of(Collection<PeriodFigures> rows) {
        var sums = new Sums();
        rows.forEach(row -> sums.add(row.node(), row.period(), row.figures()));
        return sums;
    }

    /** Reads the sums of many plans, some at a time: a statement names each plan it reads. */
    static Sums each(Collection<NodeId> plans, Function<List<NodeId>, Sums> read) {
        var ordered = plans.stream().toList();
        var all = new Sums();
        for (var from = 0; from < ordered.size(); from += AT_ONCE) {
            var some = ordered.subList(from, Math.min(from + AT_ONCE, ordered.size()));
            all.sums.putAll(read.apply(some).sums);
        }
        return all;
    }

    void add(NodeId node, int period, Figures figures) {
        sums.computeIfAbsent(node, _ -> new TreeMap<>()).merge(period, figures, Figures::plus);
    }

    void subtract(NodeId node, int period, Figures figures) {
        add(node, period, Figures.NONE.minus(figures));
    }

    void subtract(Collection<Recorded> since) {
        since.forEach(
                row ->
                        subtract(
                                row.node(),
                                row.period(),
                                Figures.only(row.measure(), row.amount())));
    }

    /** Adds what the descendants had done to where it counted then, takes it from where it does. */
    void turnBack(Collection<TurnedPair> pairs, Sums own) {
        turn(pairs, own, 1);
    }

    /** Undoes {@link #turnBack}: what was done then counts where it counts now. */
    void turnForward(Collection<TurnedPair> pairs, Sums own) {
        turn(pairs, own, -1);
    }

    private void turn(Collection<TurnedPair> pairs, Sums own, int sign) {
        for (var pair : pairs) {
            own.of(pair.descendant())
                    .forEach(
                            (period, figures) -> {
                                if (pair.direction() == sign) {
                                    add(pair.ancestor(), period, figures);
                                } else {
                                    subtract(pair.ancestor(), period, figures);
                                }
                            });
        }
    }

    /** The quarters of one plan. */
    SortedMap<Integer, Figures> of(NodeId node) {
        return sums.getOrDefault(node, new TreeMap<>());
    }

    /** All its quarters together. */
    Figures total(NodeId node) {
        return of(node).values().stream().reduce(Figures.NONE, Figures::plus);
    }
}
