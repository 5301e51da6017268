package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;

/** Reads totals of plans and who has contributed to them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RollupRepository extends GenericRepository<FactRow, FactEntryId> {

    /** Plans that the tenant keeps or stands above; the others are absent. */
    @Query(
            "SELECT v.plan_id AS plan, (SELECT "
                    + MeasureColumns.TOTALS
                    + """
                     FROM period p
                        STRAIGHT_JOIN rollup_row r
                            ON r.ancestor_id = v.plan_id AND r.in_slot = TRUE AND r.period = p.code
                        WHERE p.code BETWEEN :from AND :to
                    ) AS figures, h.agencies, h.nodes AS plans
                    FROM overseer v
                    STRAIGHT_JOIN reach h ON h.ancestor_id = v.plan_id
                    WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
                    ORDER BY v.plan_id
                    """)
    List<PlanTotals> totals(
            TenantId tenant, @Expandable Collection<PlanId> plans, Period from, Period to);

    /** Agencies in the order of their numbers, also those that have reported nothing. */
    @CrossesTenants("Rollups has found the ancestor visible; below it figures travel")
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS plans,
                """
                    + MeasureColumns.TOTALS
                    + """
                 AS figures
            FROM (
                SELECT c.tenant_id, c.nodes
                FROM contributor c
                WHERE c.ancestor_id = :ancestor AND c.tenant_id > :after
                ORDER BY c.tenant_id
                LIMIT :limit
            ) k
            STRAIGHT_JOIN tenant t ON t.id = k.tenant_id
            STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
            LEFT JOIN rollup_row r
                ON r.ancestor_id = :ancestor AND r.in_slot = FALSE AND r.period = p.code
                    AND r.contributor = k.tenant_id
            GROUP BY k.tenant_id, t.agency_id, k.nodes
            ORDER BY k.tenant_id
            """)
    List<Contribution> listByAgency(NodeId ancestor, Period from, Period to, long after, int limit);

    /** Agencies by a measure, the greatest first, also those that have reported nothing. */
    @CrossesTenants("Rollups has found the ancestor visible; below it figures travel")
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS plans,
                """
                    + MeasureColumns.TOTALS
                    + """
                 AS figures
            FROM (
                SELECT c.tenant_id, c.nodes, COALESCE(s.amount, 0) AS amount
                FROM contributor c
                LEFT JOIN (
                    SELECT r.contributor, SUM(
                        CASE :measure
                                WHEN 1 THEN r.m01 WHEN 2 THEN r.m02 WHEN 3 THEN r.m03
                                WHEN 4 THEN r.m04 WHEN 5 THEN r.m05 WHEN 6 THEN r.m06
                                WHEN 7 THEN r.m07 WHEN 8 THEN r.m08 WHEN 9 THEN r.m09
                                WHEN 10 THEN r.m10 WHEN 11 THEN r.m11 WHEN 12 THEN r.m12
                                WHEN 13 THEN r.m13 WHEN 14 THEN r.m14 WHEN 15 THEN r.m15
                                WHEN 16 THEN r.m16 WHEN 17 THEN r.m17 WHEN 18 THEN r.m18
                                WHEN 19 THEN r.m19 WHEN 20 THEN r.m20 WHEN 21 THEN r.m21
                                WHEN 22 THEN r.m22 WHEN 23 THEN r.m23 WHEN 24 THEN r.m24
                                WHEN 25 THEN r.m25 WHEN 26 THEN r.m26 WHEN 27 THEN r.m27
                                WHEN 28 THEN r.m28 WHEN 29 THEN r.m29 WHEN 30 THEN r.m30
                            END) AS amount
                    FROM rollup_row r
                    WHERE r.ancestor_id = :ancestor AND r.in_slot = FALSE
                        AND r.period BETWEEN :from AND :to
                    GROUP BY r.contributor
                ) s ON s.contributor = c.tenant_id
                WHERE c.ancestor_id = :ancestor
                    AND (:below IS NULL OR COALESCE(s.amount, 0) < :below
                        OR (COALESCE(s.amount, 0) = :below AND c.tenant_id > :after))
                ORDER BY amount DESC, c.tenant_id
                LIMIT :limit
            ) k
            STRAIGHT_JOIN tenant t ON t.id = k.tenant_id
            STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
            LEFT JOIN rollup_row r
                ON r.ancestor_id = :ancestor AND r.in_slot = FALSE AND r.period = p.code
                    AND r.contributor = k.tenant_id
            GROUP BY k.tenant_id, t.agency_id, k.nodes, k.amount
            ORDER BY k.amount DESC, k.tenant_id
            """)
    List<Contribution> listByValue(
            NodeId ancestor,
            Period from,
            Period to,
            int measure,
            @Nullable BigDecimal below,
            long after,
            int limit);
}
