package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * Gives a published plan another keeper: the one who was sent it. Each statement begins at the
 * receiver's own row of the handover, and fits only a plan that its sender still keeps. What counts
 * stays where it counts: nodes, edges, the closure, facts and sums know nothing of a keeper.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KeeperRepository extends GenericRepository<HandoverRow, HandoverId> {
    @Query(
            """
            UPDATE published_plan p
            JOIN handover h ON h.subject_id = p.id AND h.from_id = p.keeper_id
            SET p.tenant_id = h.tenant_id, p.keeper_id = :agency
            WHERE h.tenant_id = :tenant AND h.id = :handover AND p.state = 'IN_FORCE'
              AND p.issuer_group_id = h.group_id
            """)
    int takePlan(TenantId tenant, AgencyId agency, HandoverId handover);

    @Query(
            """
            UPDATE link l
            JOIN handover h ON h.subject_id = l.child_plan_id
            SET l.child_tenant_id = h.tenant_id
            WHERE h.tenant_id = :tenant AND h.id = :handover
            """)
    int takeLinksUp(TenantId tenant, HandoverId handover);

    @Query(
            """
            UPDATE link l
            JOIN handover h ON h.subject_id = l.parent_plan_id
            SET l.parent_tenant_id = h.tenant_id
            WHERE h.tenant_id = :tenant AND h.id = :handover
            """)
    int takeLinksDown(TenantId tenant, HandoverId handover);

    /** Who imposed a duty is not addressed by it, whoever keeps the plan. */
    @Query(
            """
            UPDATE duty d
            JOIN handover h ON h.subject_id = d.plan_id
            SET d.tenant_id = h.tenant_id, d.imposer_id = COALESCE(d.imposer_id, h.from_id)
            WHERE h.tenant_id = :tenant AND h.id = :handover
            """)
    int takeDuties(TenantId tenant, HandoverId handover);

    /** The receiver sees what stands below the plan. */
    @Query(
            """
            INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)
            SELECT s.plan_id, s.tenant_id, s.ordered_on, s.figure_paths, s.text_paths
            FROM (
                SELECT d.id AS plan_id, h.tenant_id, d.ordered_on, c.figure_paths, c.text_paths
                FROM handover h
                JOIN link_closure c ON c.ancestor_id = h.subject_id
                JOIN published_plan d ON d.id = c.descendant_id
                WHERE h.tenant_id = :tenant AND h.id = :handover
                  AND (c.figure_paths > 0 OR c.text_paths > 0)
            ) s
            ORDER BY s.plan_id
            ON DUPLICATE KEY UPDATE
                figure_paths = overseer.figure_paths + s.figure_paths,
                text_paths = overseer.text_paths + s.text_paths
            """)
    int beginToOversee(TenantId tenant, HandoverId handover);

    /** The sender no longer sees it by this plan. */
    @Query(
            """
            UPDATE overseer o
            JOIN link_closure c ON c.descendant_id = o.plan_id
            JOIN handover h ON h.subject_id = c.ancestor_id
            JOIN tenant t ON t.agency_id = h.from_id AND t.id = o.tenant_id
            SET o.figure_paths = o.figure_paths - c.figure_paths,
                o.text_paths = o.text_paths - c.text_paths
            WHERE h.tenant_id = :tenant AND h.id = :handover
            """)
    int ceaseToOversee(TenantId tenant, HandoverId handover);

    @Query(
            """
            DELETE o FROM overseer o
            JOIN link_closure c ON c.descendant_id = o.plan_id
            JOIN handover h ON h.subject_id = c.ancestor_id
            JOIN tenant t ON t.agency_id = h.from_id AND t.id = o.tenant_id
            WHERE h.tenant_id = :tenant AND h.id = :handover
              AND o.figure_paths = 0 AND o.text_paths = 0
            """)
    int sweepOverseers(TenantId tenant, HandoverId handover);
}
