package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;

/** Keeps the targets of published plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetRepository extends GenericRepository<TargetRow, TargetId> {
    @Query(
            """
            SELECT t.id, t.plan_id, t.item_key, t.name, t.measure, t.unit, t.share, t.goal,
                t.comparison, t.first_version, t.last_version
            FROM published_target t
            JOIN published_plan p ON p.id = t.plan_id
            WHERE p.tenant_id = :tenant AND t.plan_id = :plan AND t.last_version IS NULL
            ORDER BY t.item_key
            """)
    List<TargetRow> listStanding(TenantId tenant, PlanId plan);

    @Query(
            """
            INSERT INTO published_target (
                id, plan_id, item_key, name, measure, unit, share, goal, comparison,
                first_version, last_version)
            VALUES (
                :id, :planId, :itemKey, :name, :measure, :unit, :share, :goal, :comparison,
                :firstVersion, :lastVersion)
            """)
    void insertAll(Collection<TargetRow> targets);

    @CrossesTenants("targets that listStanding gave to their keeper")
    @Query(
            """
            UPDATE published_target
            SET name = :name, goal = :goal, comparison = :comparison
            WHERE plan_id = :planId AND id = :id
            """)
    void restateAll(Collection<TargetRow> targets);

    @CrossesTenants("targets that listStanding gave to their keeper")
    @Query(
            """
            UPDATE published_target SET last_version = :lastVersion
            WHERE plan_id = :planId AND id = :id
            """)
    void endAll(Collection<TargetRow> targets);
}
