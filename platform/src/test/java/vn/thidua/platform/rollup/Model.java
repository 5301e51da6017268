package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.NodeId;

/**
 * What should stand in the database, worked out the plain way: by walking the edges and adding
 * facts up one by one.
 */
final class Model {
    /** A step up. */
    record Edge(NodeId child, NodeId parent) {}

    /** One figure of an entry. */
    record Figure(NodeId node, int measure, Period period, BigDecimal delta) {}

    /** A target and the plan that has it. */
    record Target(NodeId id, NodeId plan, boolean share) {}

    final Map<NodeId, Scope> keepers = new HashMap<>();
    final Set<NodeId> plans = new LinkedHashSet<>();
    final Map<NodeId, Target> targets = new LinkedHashMap<>();
    final Set<NodeId> retired = new HashSet<>();
    final Map<Edge, Carries> edges = new HashMap<>();
    final Map<FactEntryId, List<Figure>> entries = new HashMap<>();

    void plan(NodeId plan, Scope keeper) {
        plans.add(plan);
        keepers.put(plan, keeper);
    }

    void target(Target target) {
        targets.put(target.id(), target);
        keepers.put(target.id(), keepers.get(target.plan()));
    }

    /** A link ends and takes along what the plans' targets served. */
    void cut(Edge link) {
        edges.remove(link);
        releaseTargets(link);
    }

    void releaseTargets(Edge link) {
        edges.keySet()
                .removeIf(
                        edge ->
                                targets.containsKey(edge.child())
                                        && targets.get(edge.child()).plan().equals(link.child())
                                        && targets.get(edge.parent()).plan().equals(link.parent()));
    }

    boolean reaches(NodeId low, NodeId high) {
        return new Paths(carries -> 1).up(low).containsKey(high);
    }

    /** Pairs with their counts of paths, of figure paths and of text paths. */
    Map<String, String> closure() {
        var pairs = new TreeMap<String, String>();
        var all = new Paths(carries -> 1);
        var figures = figurePaths();
        var texts = new Paths(carries -> carries.texts() ? 1 : 0);
        for (var low : keepers.keySet()) {
            all.up(low)
                    .forEach(
                            (high, count) ->
                                    pairs.put(
                                            low.value() + " " + high.value(),
                                            "%d %d %d"
                                                    .formatted(
                                                            count,
                                                            figures.between(low, high),
                                                            texts.between(low, high))));
        }
        return pairs;
    }

    /** Nodes of each agency below each node, itself included. */
    Map<String, String> contributors() {
        var counts = new TreeMap<String, Long>();
        var figures = figurePaths();
        for (var low : keepers.keySet()) {
            var tenant = keepers.get(low).tenant().value();
            figures.up(low)
                    .keySet()
                    .forEach(high -> counts.merge(high.value() + " " + tenant, 1L, Long::sum));
        }
        return texts(counts);
    }

    /** Sums by ancestor, period, agency and measure, without zeros. */
    Map<String, String> rollups() {
        var paths = figurePaths();
        var sums = new TreeMap<String, BigDecimal>();
        for (var figures : entries.values()) {
            for (var figure : figures) {
                var rest =
                        " %d %d %d"
                                .formatted(
                                        figure.period().code(),
                                        keepers.get(figure.node()).tenant().value(),
                                        figure.measure());
                paths.up(figure.node())
                        .keySet()
                        .forEach(
                                high ->
                                        sums.merge(
                                                high.value() + rest,
                                                figure.delta(),
                                                BigDecimal::add));
            }
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((key, sum) -> Figures.plain(sum));
        return texts(sums);
    }

    /** The same by slots: agencies whose number modulo 64 is equal share one. */
    Map<String, String> slots() {
        var sums = new TreeMap<String, BigDecimal>();
        rollups()
                .forEach(
                        (key, sum) -> {
                            var parts = key.split(" ");
                            parts[2] = String.valueOf(Long.parseLong(parts[2]) % 64);
                            sums.merge(
                                    String.join(" ", parts), new BigDecimal(sum), BigDecimal::add);
                        });
        sums.values().removeIf(sum -> sum.signum() == 0);
        return texts(sums);
    }

    private Paths figurePaths() {
        return new Paths(carries -> carries.figures() ? 1 : 0);
    }

    private static Map<String, String> texts(Map<String, ?> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal sum ? sum.toPlainString() : value.toString();
    }

    /** Counts paths upwards as the edges stand now; an edge multiplies by its weight. */
    private final class Paths {
        private final ToLongFunction<Carries> weight;
        private final Map<NodeId, List<Edge>> above;
        private final Map<NodeId, Map<NodeId, Long>> known = new HashMap<>();

        Paths(ToLongFunction<Carries> weight) {
            this.weight = weight;
            this.above = edges.keySet().stream().collect(Collectors.groupingBy(Edge::child));
        }

        /** How many paths lead up from a node to each that it reaches, itself by one. */
        Map<NodeId, Long> up(NodeId low) {
            var counted = known.get(low);
            if (counted != null) {
                return counted;
            }
            var counts = new HashMap<NodeId, Long>();
            counts.put(low, 1L);
            for (var edge : above.getOrDefault(low, List.of())) {
                var times = weight.applyAsLong(edges.get(edge));
                if (times > 0) {
                    up(edge.parent())
                            .forEach((high, n) -> counts.merge(high, n * times, Long::sum));
                }
            }
            known.put(low, counts);
            return counts;
        }

        long between(NodeId low, NodeId high) {
            return up(low).getOrDefault(high, 0L);
        }
    }
}
