package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/** Reads what targets have come to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetRollupRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The targets of plans that the tenant keeps or stands above; others are absent. */
    @Query(
            """
            SELECT n.id AS target, n.plan_id AS plan, t.name, t.goal, n.unit, n.share, n.retired_at,
                (SELECT CONCAT_WS(' ', SUM(o.amount), SUM(o.numerator), SUM(o.denominator))
                 FROM own_target o
                 WHERE o.node_id = n.id AND o.period BETWEEN :from AND :to) AS own,
                (SELECT CONCAT_WS(' ', SUM(r.amount), SUM(r.numerator), SUM(r.denominator))
                 FROM target_rollup r
                 WHERE r.ancestor_id = n.id AND r.in_slot = TRUE
                   AND r.period BETWEEN :from AND :to) AS total,
                h.agencies
            FROM overseer v
            STRAIGHT_JOIN node n FORCE INDEX (node_of_plan)
                ON n.plan_id = v.plan_id AND n.kind = 'TARGET'
            STRAIGHT_JOIN reach h ON h.ancestor_id = n.id
            LEFT JOIN published_target t ON t.id = n.id
            WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
            ORDER BY n.plan_id, n.id
            """)
    List<Line> list(TenantId tenant, @Expandable Collection<PlanId> plans, Period from, Period to);

    /** Agencies in the order of their numbers, also those that have reported nothing. */
    @CrossesTenants("TargetRollups has found the ancestor visible; below it figures travel")
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS targets, n.share,
                CONCAT_WS(' ', SUM(r.amount), SUM(r.numerator), SUM(r.denominator)) AS total
            FROM (
                SELECT c.tenant_id, c.nodes
                FROM contributor c
                WHERE c.ancestor_id = :ancestor AND c.tenant_id > :after
                ORDER BY c.tenant_id
                LIMIT :limit
            ) k
            STRAIGHT_JOIN node n ON n.id = :ancestor
            STRAIGHT_JOIN tenant t ON t.id = k.tenant_id
            STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
            LEFT JOIN target_rollup r
                ON r.ancestor_id = :ancestor AND r.in_slot = FALSE AND r.period = p.code
                    AND r.contributor = k.tenant_id
            GROUP BY k.tenant_id, t.agency_id, k.nodes, n.share
            ORDER BY k.tenant_id
            """)
    List<ContributionLine> listByAgency(
            NodeId ancestor, Period from, Period to, long after, int limit);

    /** A target with its sums. */
    @MappedEntity
    @NamingStrategy(KnownNames.class)
    record Line(
            TargetId target,
            PlanId plan,
            @Nullable String name,
            @Nullable BigDecimal goal,
            String unit,
            boolean share,
            @Nullable Instant retiredAt,
            String own,
            String total,
            long agencies) {

        TargetTotals totals() {
            return new TargetTotals(
                    target,
                    plan,
                    name,
                    goal == null ? null : Figures.plain(goal),
                    unit,
                    TargetFigure.parse(share, own),
                    TargetFigure.parse(share, total),
                    retiredAt != null,
                    agencies);
        }
    }

    /** An agency with its sums. */
    @Introspected
    record ContributionLine(
            TenantId tenant, AgencyId agency, long targets, boolean share, String total) {

        TargetContribution contribution() {
            return new TargetContribution(
                    tenant, agency, targets, TargetFigure.parse(share, total));
        }
    }
}
