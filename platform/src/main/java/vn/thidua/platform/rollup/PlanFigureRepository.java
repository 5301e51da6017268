package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.NodeId;

/** Reads what stands below a plan, plan by plan. */
@CrossesTenants("Rollups has found the ancestor visible; below it figures travel")
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanFigureRepository extends GenericRepository<FactRow, FactEntryId> {

    /** Every plan below, with what it has done itself. */
    @Query(
            """
            SELECT d.id AS plan, n.tenant_id AS tenant, t.agency_id AS agency,
                """
                    + MeasureColumns.TOTALS
                    + """
                 AS figures
            FROM (
                SELECT c.descendant_id AS id
                FROM link_closure c FORCE INDEX (link_closure_down)
                WHERE c.ancestor_id = :ancestor AND c.figure_paths > 0
                    AND (:after IS NULL OR c.descendant_id > :after)
                ORDER BY c.descendant_id
                LIMIT :limit
            ) d
            STRAIGHT_JOIN node n ON n.id = d.id
            STRAIGHT_JOIN tenant t ON t.id = n.tenant_id
            LEFT JOIN own_figure r ON r.node_id = d.id AND r.period BETWEEN :from AND :to
            GROUP BY d.id, n.tenant_id, t.agency_id
            ORDER BY d.id
            """)
    List<PlanFigures> list(
            NodeId ancestor, Period from, Period to, @Nullable NodeId after, int limit);

    /** The same for plans of one agency. */
    @Query(
            """
            SELECT d.id AS plan, d.tenant_id AS tenant, d.agency_id AS agency,
                """
                    + MeasureColumns.TOTALS
                    + """
                 AS figures
            FROM (
                SELECT n.id, n.tenant_id, t.agency_id
                FROM tenant t
                STRAIGHT_JOIN node n FORCE INDEX (node_of_tenant)
                    ON n.tenant_id = t.id AND n.kind = 'PLAN'
                STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                    ON c.descendant_id = n.id AND c.ancestor_id = :ancestor AND c.figure_paths > 0
                WHERE t.agency_id = :agency AND (:after IS NULL OR n.id > :after)
                ORDER BY n.id
                LIMIT :limit
            ) d
            LEFT JOIN own_figure r ON r.node_id = d.id AND r.period BETWEEN :from AND :to
            GROUP BY d.id, d.tenant_id, d.agency_id
            ORDER BY d.id
            """)
    List<PlanFigures> listOfAgency(
            NodeId ancestor,
            AgencyId agency,
            Period from,
            Period to,
            @Nullable NodeId after,
            int limit);

    /** The plans that answer this one directly, each with all below it. */
    @Query(
            """
            SELECT d.id AS plan, d.tenant_id AS tenant, t.agency_id AS agency,
                """
                    + MeasureColumns.TOTALS
                    + """
                 AS figures
            FROM (
                SELECT n.id, n.tenant_id
                FROM edge e FORCE INDEX (edge_down)
                STRAIGHT_JOIN node n ON n.id = e.child_id
                WHERE e.parent_id = :ancestor AND e.figures
                    AND (:after IS NULL OR e.child_id > :after)
                ORDER BY e.child_id
                LIMIT :limit
            ) d
            STRAIGHT_JOIN tenant t ON t.id = d.tenant_id
            STRAIGHT_JOIN period p ON p.code BETWEEN :from AND :to
            LEFT JOIN rollup_row r
                ON r.ancestor_id = d.id AND r.in_slot = TRUE AND r.period = p.code
            GROUP BY d.id, d.tenant_id, t.agency_id
            ORDER BY d.id
            """)
    List<PlanFigures> listChildren(
            NodeId ancestor, Period from, Period to, @Nullable NodeId after, int limit);
}
