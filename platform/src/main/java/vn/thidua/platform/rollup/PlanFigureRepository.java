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
                CONCAT_WS(' ',
                    SUM(f.m01), SUM(f.m02), SUM(f.m03), SUM(f.m04), SUM(f.m05), SUM(f.m06),
                    SUM(f.m07), SUM(f.m08), SUM(f.m09), SUM(f.m10), SUM(f.m11), SUM(f.m12),
                    SUM(f.m13), SUM(f.m14), SUM(f.m15), SUM(f.m16), SUM(f.m17), SUM(f.m18),
                    SUM(f.m19), SUM(f.m20), SUM(f.m21), SUM(f.m22), SUM(f.m23), SUM(f.m24),
                    SUM(f.m25), SUM(f.m26), SUM(f.m27), SUM(f.m28), SUM(f.m29), SUM(f.m30)
                ) AS figures
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
            LEFT JOIN own_figure f ON f.node_id = d.id AND f.period BETWEEN :from AND :to
            GROUP BY d.id, n.tenant_id, t.agency_id
            ORDER BY d.id
            """)
    List<PlanFigures> list(
            NodeId ancestor, Period from, Period to, @Nullable NodeId after, int limit);

    /** The same for plans of one agency. */
    @Query(
            """
            SELECT d.id AS plan, d.tenant_id AS tenant, d.agency_id AS agency,
                CONCAT_WS(' ',
                    SUM(f.m01), SUM(f.m02), SUM(f.m03), SUM(f.m04), SUM(f.m05), SUM(f.m06),
                    SUM(f.m07), SUM(f.m08), SUM(f.m09), SUM(f.m10), SUM(f.m11), SUM(f.m12),
                    SUM(f.m13), SUM(f.m14), SUM(f.m15), SUM(f.m16), SUM(f.m17), SUM(f.m18),
                    SUM(f.m19), SUM(f.m20), SUM(f.m21), SUM(f.m22), SUM(f.m23), SUM(f.m24),
                    SUM(f.m25), SUM(f.m26), SUM(f.m27), SUM(f.m28), SUM(f.m29), SUM(f.m30)
                ) AS figures
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
            LEFT JOIN own_figure f ON f.node_id = d.id AND f.period BETWEEN :from AND :to
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
                CONCAT_WS(' ',
                    SUM(r.m01), SUM(r.m02), SUM(r.m03), SUM(r.m04), SUM(r.m05), SUM(r.m06),
                    SUM(r.m07), SUM(r.m08), SUM(r.m09), SUM(r.m10), SUM(r.m11), SUM(r.m12),
                    SUM(r.m13), SUM(r.m14), SUM(r.m15), SUM(r.m16), SUM(r.m17), SUM(r.m18),
                    SUM(r.m19), SUM(r.m20), SUM(r.m21), SUM(r.m22), SUM(r.m23), SUM(r.m24),
                    SUM(r.m25), SUM(r.m26), SUM(r.m27), SUM(r.m28), SUM(r.m29), SUM(r.m30)
                ) AS figures
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
            LEFT JOIN rollup_row r ON r.ancestor_id = d.id AND r.period = p.code
            GROUP BY d.id, d.tenant_id, t.agency_id
            ORDER BY d.id
            """)
    List<PlanFigures> listChildren(
            NodeId ancestor, Period from, Period to, @Nullable NodeId after, int limit);
}
