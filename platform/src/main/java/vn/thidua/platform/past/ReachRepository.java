package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.NodeId;

/** Reads whose plans count for a plan now. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ReachRepository extends GenericRepository<DayFigure, NodeId> {

    /** How many plans each of these agencies has there; those that have none are left out. */
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS plans
            FROM contributor k
            JOIN tenant t ON t.id = k.tenant_id
            WHERE k.ancestor_id = :ancestor AND k.tenant_id IN (:tenants)
            """)
    List<Contributor> listContributors(NodeId ancestor, @Expandable Collection<TenantId> tenants);

    /** How many targets each of these agencies has below each of these. */
    @Query(
            """
            SELECT k.ancestor_id AS node, k.tenant_id AS tenant, k.nodes AS targets
            FROM contributor k
            WHERE k.ancestor_id IN (:nodes) AND k.tenant_id IN (:tenants)
            """)
    List<Served> listServed(
            @Expandable Collection<NodeId> nodes, @Expandable Collection<TenantId> tenants);

    /** Its agencies, each with so many plans. */
    @CrossesTenants("PastRollups has found the ancestor visible; below it figures travel")
    @Query(
            """
            SELECT k.tenant_id AS tenant, t.agency_id AS agency, k.nodes AS plans
            FROM contributor k
            JOIN tenant t ON t.id = k.tenant_id
            WHERE k.ancestor_id = :ancestor
            """)
    List<Contributor> listContributors(NodeId ancestor);

    /** The agencies of tenants that contributed once and do not now. */
    @Query(
            """
            SELECT t.id AS tenant, t.agency_id AS agency, 0 AS plans
            FROM tenant t
            WHERE t.id IN (:tenants)
            """)
    List<Contributor> listTenants(@Expandable Collection<TenantId> tenants);

    /** The plans of some agencies that count for a plan. */
    @Query(
            """
            SELECT n.id AS plan, n.tenant_id AS tenant
            FROM node n FORCE INDEX (node_of_tenant)
            STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                ON c.descendant_id = n.id AND c.ancestor_id = :ancestor AND c.figure_paths > 0
            WHERE n.tenant_id IN (:tenants) AND n.kind = 'PLAN'
            """)
    List<Kept> listPlans(NodeId ancestor, @Expandable Collection<TenantId> tenants);

    /** An agency with so many targets below one. */
    @Introspected
    record Served(NodeId node, TenantId tenant, long targets) {}

    /** An agency with so many plans below another. */
    @Introspected
    record Contributor(TenantId tenant, AgencyId agency, long plans) {}

    /** A plan and who keeps it. */
    @Introspected
    record Kept(NodeId plan, TenantId tenant) {}
}
