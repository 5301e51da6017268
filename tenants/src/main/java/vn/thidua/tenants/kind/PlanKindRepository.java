package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanKindRepository extends GenericRepository<PlanKindRow, PlanKindId> {
    @Query(
            """
            INSERT INTO plan_kind (tenant_id, id, revision, state, position, name)
            VALUES (:tenantId, :id, :revision, :state, :position, :name)
            """)
    void insert(PlanKindRow kind);

    /** Whoever changes kinds waits here for the others, so that names stay unique. */
    @Query("SELECT id FROM plan_kind WHERE tenant_id = :tenant ORDER BY id FOR UPDATE")
    List<PlanKindId> lockAll(TenantId tenant);

    @Query(
            """
            SELECT k.id, k.revision, k.state, v.name, v.position, v.scope, v.movement_kind,
                v.required_sections, v.register, v.number_pattern, v.answers,
                (SELECT GROUP_CONCAT(BIN_TO_UUID(u.above_id) ORDER BY u.above_id)
                 FROM plan_kind_under u
                 WHERE u.tenant_id = :tenant AND u.kind_id = k.id
                   AND u.revision = k.revision) AS under
            FROM plan_kind k
            JOIN plan_kind_version v
              ON v.tenant_id = :tenant AND v.kind_id = k.id AND v.revision = k.revision
            WHERE k.tenant_id = :tenant
            ORDER BY k.position, k.id
            LIMIT 100
            """)
    List<PlanKindLine> list(TenantId tenant);

    @Query(
            """
            SELECT k.id, v.revision, k.state, v.name, v.position, v.scope, v.movement_kind,
                v.required_sections, v.register, v.number_pattern, v.answers,
                (SELECT GROUP_CONCAT(BIN_TO_UUID(u.above_id) ORDER BY u.above_id)
                 FROM plan_kind_under u
                 WHERE u.tenant_id = :tenant AND u.kind_id = k.id
                   AND u.revision = v.revision) AS under
            FROM plan_kind k
            JOIN plan_kind_version v ON v.tenant_id = :tenant AND v.kind_id = k.id
            WHERE k.tenant_id = :tenant AND k.id = :kind AND v.revision = :revision
            """)
    Optional<PlanKindLine> findRevision(TenantId tenant, PlanKindId kind, int revision);

    @Query(
            """
            UPDATE plan_kind
            SET revision = revision + 1, position = :position, name = :name
            WHERE tenant_id = :tenant AND id = :kind AND revision = :expected
            """)
    int change(TenantId tenant, PlanKindId kind, int expected, int position, String name);

    @Query(
            """
            UPDATE plan_kind SET state = :to
            WHERE tenant_id = :tenant AND id = :kind AND state = :from
            """)
    int move(TenantId tenant, PlanKindId kind, KindState from, KindState to);
}
