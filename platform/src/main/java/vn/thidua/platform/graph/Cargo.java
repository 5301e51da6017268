package vn.thidua.platform.graph;

import java.util.Set;

/**
 * Sums that are kept along the paths of the graph and move when paths appear or vanish.
 *
 * <p>It is asked after the own rows of all plans below the change were taken, while {@code
 * edge_change} holds the change and {@code link_closure} still stands as before it: a pair whose
 * {@code figure_paths} rise from nothing gains the descendant's figures, one whose paths fall to
 * nothing loses them.
 */
public interface Cargo {
    /** Moves the sums of these kinds of nodes. */
    void move(Set<NodeKind> kinds);
}
