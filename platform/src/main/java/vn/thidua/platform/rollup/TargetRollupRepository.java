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
                COALESCE(SUM(o.amount), 0) AS own_amount,
                COALESCE(SUM(o.numerator), 0) AS own_numerator,
                COALESCE(SUM(o.denominator), 0) AS own_denominator,
                COALESCE(SUM(r.amount), 0) AS amount,
                COALESCE(SUM(r.numerator), 0) AS numerator,
                COALESCE(SUM(r.denominator), 0) AS denominator,
                h.agencies
            FROM (
                SELECT DISTINCT c.descendant_id AS id
                FROM link_closure c
                JOIN node high ON high.id = c.ancestor_id AND high.tenant_id = :tenant
                WHERE c.descendant_id IN (:plans) AND c.figure_paths > 0
            ) v
            STRAIGHT_JOIN node n FORCE INDEX (node_of_plan)
                ON n.plan_id = v.id AND n.kind = 'TARGET'
            STRAIGHT_JOIN reach h ON h.ancestor_id = n.id
            LEFT JOIN published_target t ON t.id = n.id
            STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
            LEFT JOIN own_target o ON o.node_id = n.id AND o.period = p.code
            LEFT JOIN (
                SELECT t.ancestor_id, t.period, SUM(t.amount) AS amount,
                    SUM(t.numerator) AS numerator, SUM(t.denominator) AS denominator
                FROM node w FORCE INDEX (node_of_plan)
                STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
                STRAIGHT_JOIN target_rollup t FORCE INDEX (PRIMARY)
                    ON t.ancestor_id = w.id AND t.in_slot = TRUE AND t.period = p.code
                WHERE w.plan_id IN (:plans) AND w.kind = 'TARGET'
                GROUP BY t.ancestor_id, t.period
            ) r ON r.ancestor_id = n.id AND r.period = p.code
            GROUP BY n.id, n.plan_id, t.name, t.goal, n.unit, n.share, n.retired_at,
                h.agencies
            ORDER BY n.plan_id, n.id
            """)
    List<Line> list(TenantId tenant, @Expandable Collection<PlanId> plans, Period from, Period to);

    /** Agencies in the order of their numbers, also those that have reported nothing. */
    @CrossesTenants("TargetRollups has found the ancestor visible; below it figures travel")
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS targets, n.share,
                COALESCE(SUM(r.amount), 0) AS amount,
                COALESCE(SUM(r.numerator), 0) AS numerator,
                COALESCE(SUM(r.denominator), 0) AS denominator
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
            BigDecimal ownAmount,
            BigDecimal ownNumerator,
            BigDecimal ownDenominator,
            BigDecimal amount,
            BigDecimal numerator,
            BigDecimal denominator,
            long agencies) {

        TargetTotals totals() {
            return new TargetTotals(
                    target,
                    plan,
                    name,
                    goal == null ? null : Figures.plain(goal),
                    unit,
                    figure(share, ownAmount, ownNumerator, ownDenominator),
                    figure(share, amount, numerator, denominator),
                    retiredAt != null,
                    agencies);
        }
    }

    /** An agency with its sums. */
    @Introspected
    record ContributionLine(
            TenantId tenant,
            AgencyId agency,
            long targets,
            boolean share,
            BigDecimal amount,
            BigDecimal numerator,
            BigDecimal denominator) {

        TargetContribution contribution() {
            return new TargetContribution(
                    tenant, agency, targets, figure(share, amount, numerator, denominator));
        }
    }

    private static TargetFigure figure(
            boolean share, BigDecimal amount, BigDecimal numerator, BigDecimal denominator) {
        return share
                ? new TargetFigure.Part(
                        new Share(Figures.plain(numerator), Figures.plain(denominator)))
                : new TargetFigure.Amount(Figures.plain(amount));
    }
}
