package vn.thidua.platform.past;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/** Which targets a plan had. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PastTargetRepository extends GenericRepository<DayFigure, NodeId> {

    /** Those that it had stated before the moment, if the tenant keeps it or stands above it. */
    @Query(
            """
            SELECT n.id AS target, t.name, t.goal, n.unit, n.share,
                COALESCE(n.retired_at < :moment, FALSE) AS retired
            FROM overseer v
            STRAIGHT_JOIN node n FORCE INDEX (node_of_plan)
                ON n.plan_id = v.plan_id AND n.kind = 'TARGET' AND n.opened_at < :moment
            LEFT JOIN published_target t ON t.id = n.id
            WHERE v.plan_id = :plan AND v.tenant_id = :tenant AND v.figure_paths > 0
            ORDER BY n.id
            """)
    List<Stated> list(TenantId tenant, PlanId plan, Instant moment);

    /** A target as its plan states it now. */
    @MappedEntity
    @NamingStrategy(KnownNames.class)
    record Stated(
            TargetId target,
            @Nullable String name,
            @Nullable BigDecimal goal,
            String unit,
            boolean share,
            boolean retired) {
        NodeId node() {
            return NodeId.of(target);
        }
    }
}
