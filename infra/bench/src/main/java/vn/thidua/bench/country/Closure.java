package vn.thidua.bench.country;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import vn.thidua.platform.link.Crossing;

/**
 * For each node whoever stands above it, and by how many paths: all, those on which figures travel,
 * and those on which text does. A node stands above itself. Parents have smaller numbers than their
 * children, so one pass from the top finds everything.
 */
public final class Closure {
    private final int[][] above;
    private final int[][] paths;
    private final int[][] figurePaths;
    private final int[][] textPaths;
    private long pairs;

    /**
     * The closure of this many nodes.
     *
     * @param upward the edges up from a node
     */
    Closure(int nodes, IntFunction<List<Upward>> upward) {
        above = new int[nodes][];
        paths = new int[nodes][];
        figurePaths = new int[nodes][];
        textPaths = new int[nodes][];
        var slots = new int[nodes];
        Arrays.fill(slots, -1);
        for (var node = 0; node < nodes; node++) {
            close(node, upward.apply(node), slots);
            pairs += above[node].length;
        }
    }

    /** How many nodes it has. */
    public int nodes() {
        return above.length;
    }

    /** How many pairs it has. */
    public long pairs() {
        return pairs;
    }

    /** The nodes above a node and itself, in order. */
    public int[] above(int node) {
        return above[node];
    }

    /** By how many paths each of them is reached. */
    public int[] paths(int node) {
        return paths[node];
    }

    /** The same for figures. */
    public int[] figurePaths(int node) {
        return figurePaths[node];
    }

    /** The same for text. */
    public int[] textPaths(int node) {
        return textPaths[node];
    }

    private void close(int node, List<Upward> edges, int[] slots) {
        var found = distinct(node, edges, slots);
        above[node] = found;
        paths[node] = new int[found.length];
        figurePaths[node] = new int[found.length];
        textPaths[node] = new int[found.length];
        for (var slot = 0; slot < found.length; slot++) {
            slots[found[slot]] = slot;
        }
        paths[node][slots[node]] = 1;
        figurePaths[node][slots[node]] = 1;
        textPaths[node][slots[node]] = 1;
        edges.forEach(edge -> carry(node, edge, slots));
        for (var ancestor : found) {
            slots[ancestor] = -1;
        }
    }

    private int[] distinct(int node, List<Upward> edges, int[] slots) {
        var all = edges.stream().mapToInt(edge -> above[edge.parent()].length).sum();
        var found = new int[all + 1];
        var count = 0;
        for (var edge : edges) {
            for (var ancestor : above[edge.parent()]) {
                if (slots[ancestor] == -1) {
                    slots[ancestor] = count;
                    found[count++] = ancestor;
                }
            }
        }
        found[count++] = node; // The greatest of them all.
        var sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private void carry(int node, Upward edge, int[] slots) {
        var parent = edge.parent();
        for (var i = 0; i < above[parent].length; i++) {
            var slot = slots[above[parent][i]];
            paths[node][slot] += paths[parent][i];
            if (edge.crosses().carriesFigures()) {
                figurePaths[node][slot] += figurePaths[parent][i];
            }
            if (edge.crosses() == Crossing.FIGURES_AND_TEXT) {
                textPaths[node][slot] += textPaths[parent][i];
            }
        }
    }

    /** For each node the nodes below it to which figures lead, itself among them, in order. */
    public Below below() {
        return new Below(this);
    }

    /** The closure read downwards. */
    public static final class Below {
        private final int[] starts;
        private final int[] nodes;

        Below(Closure closure) {
            starts = new int[closure.nodes() + 1];
            for (var node = 0; node < closure.nodes(); node++) {
                for (var i = 0; i < closure.above[node].length; i++) {
                    if (closure.figurePaths[node][i] > 0) {
                        starts[closure.above[node][i] + 1]++;
                    }
                }
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            nodes = new int[starts[closure.nodes()]];
            fill(closure);
        }

        private void fill(Closure closure) {
            var next = Arrays.copyOf(starts, starts.length);
            for (var node = 0; node < closure.nodes(); node++) {
                for (var i = 0; i < closure.above[node].length; i++) {
                    if (closure.figurePaths[node][i] > 0) {
                        nodes[next[closure.above[node][i]]++] = node;
                    }
                }
            }
        }

        /** The nodes below this one. */
        public int[] of(int node) {
            return Arrays.copyOfRange(nodes, starts[node], starts[node + 1]);
        }
    }
}
