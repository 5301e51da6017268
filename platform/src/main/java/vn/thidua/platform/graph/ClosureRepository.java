package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import vn.thidua.platform.CrossesTenants;

/**
 * The closure and the change under way. All changed edges lead up from one plan or its targets, and
 * no circle stands, so none of them lies on a path to another's parent: the paths of a pair change
 * by the sum, over these edges, of the paths below times the paths above.
 */
@CrossesTenants("the change under way joins agencies; links asked both before")
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosureRepository extends GenericRepository<EdgeChange, NodeId> {

    /** A node reaches itself. */
    @Query(
            """
            INSERT INTO link_closure (
                descendant_id, ancestor_id, paths, figure_paths, text_paths)
            SELECT n.id, n.id, 1, 1, 1 FROM node n WHERE n.id IN (:nodes) ORDER BY n.id
            """)
    void open(@Expandable Collection<NodeId> nodes);

    /** A node's keeper contributes to it. */
    @Query(
            """
            INSERT INTO contributor (ancestor_id, tenant_id, nodes)
            SELECT n.id, n.tenant_id, 1 FROM node n WHERE n.id IN (:nodes) ORDER BY n.id
            """)
    void openContributors(@Expandable Collection<NodeId> nodes);

    /** So far nobody else does. */
    @Query(
            """
            INSERT INTO reach (ancestor_id, agencies, nodes)
            SELECT n.id, 1, 1 FROM node n WHERE n.id IN (:nodes) ORDER BY n.id
            """)
    void openReach(@Expandable Collection<NodeId> nodes);

    /** A plan's keeper sees it. */
    @Query(
            """
            INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)
            SELECT p.id, p.tenant_id, p.ordered_on, 1, 1
            FROM published_plan p
            WHERE p.id IN (:nodes)
            ORDER BY p.id
            """)
    void openOverseers(@Expandable Collection<NodeId> nodes);

    /** One, if a path of accepted links leads up from the one to the other or they are the same. */
    @Query("SELECT COUNT(*) FROM link_closure WHERE descendant_id = :low AND ancestor_id = :high")
    long countPair(NodeId low, NodeId high);

    /** Writes down the change under way; the statements below read it. */
    @Query(
            """
            INSERT INTO edge_change (child_id, parent_id, paths, figures, texts)
            VALUES (:childId, :parentId, :paths, :figures, :texts)
            """)
    void begin(Collection<EdgeChange> changes);

    @Query("DELETE FROM edge_change")
    int end();

    /**
     * Writes down the pairs that figures begin or cease to pass between, while the closure still
     * stands as before. Direction is 1 where the ancestor gains what the descendant has, and -1
     * where it loses it.
     */
    @Query(
            """
            INSERT INTO changed_pair (ancestor_id, descendant_id, direction)
            SELECT a.ancestor_id, b.descendant_id,
                IF(MAX(COALESCE(x.figure_paths, 0)) = 0, 1, -1) AS direction
            FROM edge_change e
            STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                ON b.ancestor_id = e.child_id
            STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY)
                ON a.descendant_id = e.parent_id
            LEFT JOIN link_closure x FORCE INDEX (PRIMARY)
                ON x.descendant_id = b.descendant_id AND x.ancestor_id = a.ancestor_id
            WHERE e.figures <> 0 AND a.figure_paths > 0 AND b.figure_paths > 0
            GROUP BY a.ancestor_id, b.descendant_id
            HAVING (MAX(COALESCE(x.figure_paths, 0)) = 0)
                <> (MAX(COALESCE(x.figure_paths, 0))
                    + SUM(e.figures * a.figure_paths * b.figure_paths) = 0)
            """)
    int notePairs();

    /** Keeps when they changed; what a pair does twice at one moment adds up. */
    @Query(
            """
            INSERT INTO pair_history (ancestor_id, changed_at, descendant_id, direction)
            SELECT p.ancestor_id, :now, p.descendant_id, p.direction
            FROM changed_pair p
            ORDER BY p.ancestor_id, p.descendant_id
            ON DUPLICATE KEY UPDATE direction = pair_history.direction + p.direction
            """)
    int keepPairs(Instant now);

    @Query("DELETE FROM changed_pair")
    int forgetPairs();

    @Query(
            """
            INSERT INTO link_closure (
                descendant_id, ancestor_id, paths, figure_paths, text_paths)
            SELECT s.descendant_id, s.ancestor_id, s.paths, s.figure_paths, s.text_paths
            FROM (
                SELECT b.descendant_id, a.ancestor_id,
                    SUM(e.paths * a.paths * b.paths) AS paths,
                    SUM(e.figures * a.figure_paths * b.figure_paths) AS figure_paths,
                    SUM(e.texts * a.text_paths * b.text_paths) AS text_paths
                FROM edge_change e
                STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                    ON b.ancestor_id = e.child_id
                STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY)
                    ON a.descendant_id = e.parent_id
                GROUP BY b.descendant_id, a.ancestor_id
            ) s
            ORDER BY s.descendant_id, s.ancestor_id
            ON DUPLICATE KEY UPDATE
                paths = link_closure.paths + s.paths,
                figure_paths = link_closure.figure_paths + s.figure_paths,
                text_paths = link_closure.text_paths + s.text_paths
            """)
    int shift();

    /** Deletes pairs that no path joins any more. */
    @Query(
            """
            DELETE x FROM edge_change e
            STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                ON b.ancestor_id = e.child_id
            STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY) ON a.descendant_id = e.parent_id
            STRAIGHT_JOIN link_closure x FORCE INDEX (PRIMARY)
                ON x.descendant_id = b.descendant_id AND x.ancestor_id = a.ancestor_id
            WHERE x.paths = 0
            """)
    int sweep();

    @Query(
            """
            INSERT INTO contributor (ancestor_id, tenant_id, nodes)
            SELECT s.ancestor_id, s.tenant_id, s.nodes
            FROM (
                SELECT p.ancestor_id, n.tenant_id, SUM(p.direction) AS nodes
                FROM changed_pair p
                STRAIGHT_JOIN node n ON n.id = p.descendant_id
                GROUP BY p.ancestor_id, n.tenant_id
            ) s
            ORDER BY s.ancestor_id, s.tenant_id
            ON DUPLICATE KEY UPDATE nodes = contributor.nodes + s.nodes
            """)
    int moveContributors();

    /** Deletes agencies that have nothing left below the ancestors of the changed pairs. */
    @Query(
            """
            DELETE k FROM contributor k
            JOIN (SELECT DISTINCT ancestor_id FROM changed_pair) p
                ON p.ancestor_id = k.ancestor_id
            WHERE k.nodes = 0
            """)
    int sweepContributors();

    /** Counts anew how many contribute to the ancestors of the changed pairs. */
    @Query(
            """
            UPDATE reach h
            JOIN (
                SELECT k.ancestor_id, COUNT(*) AS agencies, SUM(k.nodes) AS nodes
                FROM (SELECT DISTINCT ancestor_id FROM changed_pair) p
                STRAIGHT_JOIN contributor k ON k.ancestor_id = p.ancestor_id
                GROUP BY k.ancestor_id
            ) s ON s.ancestor_id = h.ancestor_id
            SET h.agencies = s.agencies, h.nodes = s.nodes
            """)
    int countReach();

    /** The paths by which agencies stand above plans, summed over the plans that each keeps. */
    @Query(
            """
            INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)
            SELECT s.plan_id, s.tenant_id, s.ordered_on, s.figure_paths, s.text_paths
            FROM (
                SELECT p.id AS plan_id, k.tenant_id, p.ordered_on,
                    SUM(e.figures * a.figure_paths * b.figure_paths) AS figure_paths,
                    SUM(e.texts * a.text_paths * b.text_paths) AS text_paths
                FROM edge_change e
                STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                    ON b.ancestor_id = e.child_id
                STRAIGHT_JOIN published_plan p ON p.id = b.descendant_id
                STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY)
                    ON a.descendant_id = e.parent_id
                STRAIGHT_JOIN published_plan k ON k.id = a.ancestor_id
                GROUP BY p.id, k.tenant_id
                HAVING figure_paths <> 0 OR text_paths <> 0
            ) s
            ORDER BY s.plan_id, s.tenant_id
            ON DUPLICATE KEY UPDATE
                figure_paths = overseer.figure_paths + s.figure_paths,
                text_paths = overseer.text_paths + s.text_paths
            """)
    int moveOverseers();

    /** Deletes agencies that no longer see anything of the plans below the changed edges. */
    @Query(
            """
            DELETE o FROM edge_change e
            STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                ON b.ancestor_id = e.child_id
            STRAIGHT_JOIN overseer o ON o.plan_id = b.descendant_id
            WHERE o.figure_paths = 0 AND o.text_paths = 0
            """)
    int sweepOverseers();
}
