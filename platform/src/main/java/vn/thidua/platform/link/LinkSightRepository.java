package vn.thidua.platform.link;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Reads links for one caller. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkSightRepository extends GenericRepository<LinkRow, LinkId> {
    @Query(
            """
            WITH chosen (id) AS (
                SELECT l.id FROM link l
                WHERE l.id IN (:links)
            """
                    + LinkSight.SEEN
                    + LinkSight.LIST
                    + """
                      ORDER BY l.id
                      """)
    List<LinkLine> list(TenantId tenant, @Expandable Collection<LinkId> links);

    /** Links up from these plans, the first so many of each. */
    @Query(
            """
            WITH chosen (id, nth) AS (
                SELECT l.id, ROW_NUMBER() OVER (PARTITION BY l.child_plan_id ORDER BY l.id)
                FROM link l
                WHERE l.child_plan_id IN (:plans) AND l.id > :after
                  AND (:ended OR l.state IN ('PROPOSED', 'ACCEPTED', 'EXTERNAL'))
            """
                    + LinkSight.SEEN
                    + LinkSight.LIST
                    + """
                      WHERE chosen.nth <= :limit
                      ORDER BY l.child_plan_id, l.id
                      """)
    List<LinkLine> listUp(
            TenantId tenant,
            @Expandable Collection<PlanId> plans,
            boolean ended,
            LinkId after,
            int limit);

    /** Links down from these plans, the first so many of each. */
    @Query(
            """
            WITH chosen (id, nth) AS (
                SELECT l.id, ROW_NUMBER() OVER (PARTITION BY l.parent_plan_id ORDER BY l.id)
                FROM link l
                WHERE l.parent_plan_id IN (:plans) AND l.id > :after
                  AND (:ended OR l.state IN ('PROPOSED', 'ACCEPTED'))
            """
                    + LinkSight.SEEN
                    + LinkSight.LIST
                    + """
                      WHERE chosen.nth <= :limit
                      ORDER BY l.parent_plan_id, l.id
                      """)
    List<LinkLine> listDown(
            TenantId tenant,
            @Expandable Collection<PlanId> plans,
            boolean ended,
            LinkId after,
            int limit);

    /** Links that wait for the tenant's answer, the oldest first. */
    @Query(
            """
            WITH chosen (id) AS (
                SELECT l.id FROM link l
                WHERE l.parent_tenant_id = :tenant AND l.state = 'PROPOSED' AND l.id > :after
                ORDER BY l.id LIMIT :limit
            """
                    + LinkSight.LIST
                    + """
                      ORDER BY l.id
                      """)
    List<LinkLine> listToAnswer(TenantId tenant, LinkId after, int limit);
}
