package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.MeasureColumns;
import vn.thidua.platform.rollup.Period;

/**
 * Reads what sums are now and what has come to them since a moment: of plans, and of targets, whose
 * measures 41 to 43 are the first three figures.
 */
@CrossesTenants("PastRollups has found the ancestor visible; days are closed for everybody alike")
@JdbcRepository(dialect = Dialect.MYSQL)
interface MomentRepository extends GenericRepository<DayFigure, NodeId> {

    /** How many plans and targets lie below these, one below several as often. */
    @Query("SELECT COALESCE(SUM(h.nodes), 0) FROM reach h WHERE h.ancestor_id IN (:nodes)")
    long countBelow(@Expandable Collection<NodeId> nodes);

    /** How many agencies with how many plans are below it, itself included. */
    @Query("SELECT h.agencies, h.nodes AS plans FROM reach h WHERE h.ancestor_id = :node")
    ReachCount countReach(NodeId node);

    /** How many agencies have targets below each of these. */
    @Query(
            """
            SELECT h.ancestor_id AS node, h.agencies FROM reach h WHERE h.ancestor_id IN (:nodes)
            """)
    List<Agencies> listReach(@Expandable Collection<NodeId> nodes);

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
                    UNION ALL
                    SELECT t.ancestor_id, t.period,
                        CONCAT_WS(' ', SUM(t.amount), SUM(t.numerator), SUM(t.denominator))
                    FROM target_rollup t
                    WHERE t.ancestor_id IN (:nodes) AND t.in_slot = TRUE
                        AND t.period BETWEEN :from AND :to
                    GROUP BY t.ancestor_id, t.period
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
                    UNION ALL
                    SELECT t.node_id, t.period,
                        CONCAT_WS(' ', t.amount, t.numerator, t.denominator)
                    FROM own_target t
                    WHERE t.node_id IN (:nodes) AND t.period BETWEEN :from AND :to
                    """)
    List<PeriodFigures> listOwn(@Expandable Collection<NodeId> nodes, Period from, Period to);

    /** What was recorded since below them, along the links that stand now. */
    @Query(
            """
            SELECT c.ancestor_id AS node, f.period,
                IF(f.measure > 40, f.measure - 40, f.measure) AS measure, SUM(f.delta) AS amount
            FROM fact f FORCE INDEX (fact_recorded)
            STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                ON c.descendant_id = f.node_id AND c.ancestor_id IN (:nodes) AND c.figure_paths > 0
            WHERE f.recorded_at >= :moment AND f.measure <= 43
                AND f.period BETWEEN :from AND :to
            GROUP BY c.ancestor_id, f.period, f.measure
            """)
    List<Recorded> listTotalsSince(
            @Expandable Collection<NodeId> nodes, Instant moment, Period from, Period to);

    /** What was recorded since of themselves. */
    @Query(
            """
            SELECT f.node_id AS node, f.period,
                IF(f.measure > 40, f.measure - 40, f.measure) AS measure, SUM(f.delta) AS amount
            FROM fact f FORCE INDEX (fact_recorded)
            WHERE f.recorded_at >= :moment AND f.node_id IN (:nodes) AND f.measure <= 43
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
            JOIN node n ON n.id = p.descendant_id
            WHERE p.ancestor_id IN (:nodes) AND p.changed_at >= :moment
            GROUP BY p.ancestor_id, p.descendant_id, n.tenant_id
            HAVING direction <> 0
            """)
    List<TurnedPair> listTurned(@Expandable Collection<NodeId> nodes, Instant moment);

    /** The stocks of agencies that have plans below it now, as they were known at the moment. */
    @Query(
            """
            SELECT s.tenant_id AS tenant, s.measure, SUM(s.amount) AS amount
            FROM (
                SELECT g.tenant_id, g.measure, g.amount
                FROM contributor k
                STRAIGHT_JOIN agency_figure g ON g.tenant_id = k.tenant_id AND g.period <= :upTo
                WHERE k.ancestor_id = :ancestor
                UNION ALL
                SELECT f.tenant_id, f.measure, -f.delta
                FROM contributor k
                STRAIGHT_JOIN tenant t ON t.id = k.tenant_id
                STRAIGHT_JOIN fact f FORCE INDEX (fact_about)
                    ON f.subject_id = t.agency_id AND f.tenant_id = t.id
                WHERE k.ancestor_id = :ancestor AND f.recorded_at >= :moment AND f.measure > 50
                    AND f.period <= :upTo
            ) s
            GROUP BY s.tenant_id, s.measure
            """)
    List<Stock> listStocks(NodeId ancestor, Instant moment, Period upTo);

    /** The same of agencies that had plans below it and have none now. */
    @Query(
            """
            SELECT s.tenant_id AS tenant, s.measure, SUM(s.amount) AS amount
            FROM (
                SELECT g.tenant_id, g.measure, g.amount
                FROM agency_figure g
                WHERE g.tenant_id IN (:tenants) AND g.period <= :upTo
                UNION ALL
                SELECT f.tenant_id, f.measure, -f.delta
                FROM tenant t
                STRAIGHT_JOIN fact f FORCE INDEX (fact_about)
                    ON f.subject_id = t.agency_id AND f.tenant_id = t.id
                WHERE t.id IN (:tenants) AND f.recorded_at >= :moment AND f.measure > 50
                    AND f.period <= :upTo
            ) s
            GROUP BY s.tenant_id, s.measure
            """)
    List<Stock> listStocksOf(@Expandable Collection<TenantId> tenants, Instant moment, Period upTo);

    /** These plans with their targets. */
    @Query("SELECT n.id FROM node n WHERE n.plan_id IN (:plans) ORDER BY n.plan_id, n.id")
    List<NodeId> listWithTargets(@Expandable Collection<NodeId> plans);

    /** What was recorded of them and of all that was ever below them, day by day. */
    @Query(
            """
            SELECT b.ancestor_id AS ancestor, f.node_id AS node, f.period,
                IF(f.measure > 40, f.measure - 40, f.measure) AS measure,
                DATE(f.recorded_at + INTERVAL 7 HOUR) AS day, SUM(f.delta) AS amount
            FROM (
                SELECT s.id AS ancestor_id, s.id FROM node s WHERE s.id IN (:nodes)
                UNION
                SELECT p.ancestor_id, p.descendant_id
                FROM pair_history p WHERE p.ancestor_id IN (:nodes)
            ) b
            JOIN node n ON n.id = b.id
            JOIN fact f ON f.subject_id = n.plan_id AND f.node_id = n.id AND f.measure <= 43
            GROUP BY b.ancestor_id, f.node_id, f.period, f.measure, day
            ORDER BY day
            """)
    List<DayDelta> listRecordedByDay(@Expandable Collection<NodeId> nodes);

    /** The days on which something came under them (1) or left them (-1). */
    @Query(
            """
            SELECT p.ancestor_id AS ancestor, p.descendant_id AS descendant,
                DATE(p.changed_at + INTERVAL 7 HOUR) AS day, SUM(p.direction) AS direction
            FROM pair_history p
            WHERE p.ancestor_id IN (:nodes)
            GROUP BY p.ancestor_id, p.descendant_id, day
            HAVING direction <> 0
            ORDER BY day
            """)
    List<DayTurn> listTurnsByDay(@Expandable Collection<NodeId> nodes);

    /** What the ledger gained on a day for whoever stood above. */
    @Introspected
    record DayDelta(
            NodeId ancestor,
            NodeId node,
            int period,
            int measure,
            LocalDate day,
            BigDecimal amount) {}

    /** What came under a node on a day, or left it. */
    @Introspected
    record DayTurn(NodeId ancestor, NodeId descendant, LocalDate day, int direction) {}

    /** What an agency has of a measure. */
    @Introspected
    record Stock(TenantId tenant, int measure, BigDecimal amount) {}

    /** So many agencies have something below it. */
    @Introspected
    record Agencies(NodeId node, long agencies) {}
}
