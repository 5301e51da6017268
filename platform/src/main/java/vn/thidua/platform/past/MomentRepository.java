package vn.thidua.platform.past;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.MeasureColumns;
import vn.thidua.platform.rollup.Period;

/** Reads what sums are now and what has come to them since a moment. */
@CrossesTenants("PastRollups has found the ancestor visible; days are closed for everybody alike")
@JdbcRepository(dialect = Dialect.MYSQL)
interface MomentRepository extends GenericRepository<DayFigure, NodeId> {

    /** How many agencies with how many plans are below it, itself included. */
    @Query("SELECT h.agencies, h.nodes AS plans FROM reach h WHERE h.ancestor_id = :node")
    ReachCount countReach(NodeId node);

    /** With all below. */
    @Query(
            "SELECT r.ancestor_id AS node, r.period, "
                    + MeasureColumns.TOTALS
                    + """
                     AS figures
                    FROM rollup_row r
                    WHERE r.ancestor_id IN (:nodes) AND r.in_slot = TRUE
                        AND r.period BETWEEN :from AND :to
                    GROUP BY r.ancestor_id, r.period
                    """)
    List<PeriodFigures> listTotals(@Expandable Collection<NodeId> nodes, Period from, Period to);

    /** Alone. */
    @Query(
            "SELECT r.node_id AS node, r.period, "
                    + MeasureColumns.AS_TEXT
                    + """
                     AS figures
                    FROM own_figure r
                    WHERE r.node_id IN (:nodes) AND r.period BETWEEN :from AND :to
                    """)
    List<PeriodFigures> listOwn(@Expandable Collection<NodeId> nodes, Period from, Period to);

    /** What was recorded since below them, along the links that stand now. */
    @Query(
            """
            SELECT c.ancestor_id AS node, f.period, f.measure, SUM(f.delta) AS amount
            FROM fact f FORCE INDEX (fact_recorded)
            STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                ON c.descendant_id = f.node_id AND c.ancestor_id IN (:nodes) AND c.figure_paths > 0
            WHERE f.recorded_at >= :moment AND f.measure <= 30
                AND f.period BETWEEN :from AND :to
            GROUP BY c.ancestor_id, f.period, f.measure
            """)
    List<Recorded> listTotalsSince(
            @Expandable Collection<NodeId> nodes, Instant moment, Period from, Period to);

    /** What was recorded since of themselves. */
    @Query(
            """
            SELECT f.node_id AS node, f.period, f.measure, SUM(f.delta) AS amount
            FROM fact f FORCE INDEX (fact_recorded)
            WHERE f.recorded_at >= :moment AND f.node_id IN (:nodes) AND f.measure <= 30
                AND f.period BETWEEN :from AND :to
            GROUP BY f.node_id, f.period, f.measure
            """)
    List<Recorded> listOwnSince(
            @Expandable Collection<NodeId> nodes, Instant moment, Period from, Period to);

    /** The pairs below them that are not what they were at the moment. */
    @Query(
            """
            SELECT p.ancestor_id AS ancestor, p.descendant_id AS descendant,
                n.tenant_id AS tenant, -SUM(p.direction) AS direction
            FROM pair_history p
            JOIN node n ON n.id = p.descendant_id AND n.kind = 'PLAN'
            WHERE p.ancestor_id IN (:nodes) AND p.changed_at >= :moment
            GROUP BY p.ancestor_id, p.descendant_id, n.tenant_id
            HAVING direction <> 0
            """)
    List<TurnedPair> listTurned(@Expandable Collection<NodeId> nodes, Instant moment);
}
