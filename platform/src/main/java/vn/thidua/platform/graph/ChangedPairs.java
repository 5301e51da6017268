package vn.thidua.platform.graph;

/** Whom the change under way joins and parts, for the statements that carry sums along. */
public final class ChangedPairs {
    /**
     * Pairs that figures begin or cease to pass between. Direction is 1 where the ancestor gains
     * what the descendant has, and -1 where it loses it.
     */
    public static final String SQL =
            """
            SELECT b.descendant_id, a.ancestor_id,
                IF(MAX(COALESCE(x.figure_paths, 0)) = 0, 1, -1) AS direction
            FROM edge_change e
            STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                ON b.ancestor_id = e.child_id
            STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY)
                ON a.descendant_id = e.parent_id
            LEFT JOIN link_closure x FORCE INDEX (PRIMARY)
                ON x.descendant_id = b.descendant_id AND x.ancestor_id = a.ancestor_id
            WHERE e.figures <> 0 AND a.figure_paths > 0 AND b.figure_paths > 0
            GROUP BY b.descendant_id, a.ancestor_id
            HAVING (MAX(COALESCE(x.figure_paths, 0)) = 0)
                <> (MAX(COALESCE(x.figure_paths, 0))
                    + SUM(e.figures * a.figure_paths * b.figure_paths) = 0)
            """;

    private ChangedPairs() {}
}
