package vn.thidua.platform.graph;

import java.util.Set;

/**
 * Sums that are kept along the paths of the graph and move when paths appear or vanish.
 *
 * <p>It is asked after the own rows of all plans below the change were taken, while {@code
 * changed_pair} says which pairs figures begin or cease to pass between: an ancestor gains what the
 * descendant has done itself, or loses it.
 */
public interface Cargo {
    /** Moves the sums of these kinds of nodes. */
    void move(Set<NodeKind> kinds);
}
