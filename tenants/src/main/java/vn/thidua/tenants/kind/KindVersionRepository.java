package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Revisions of kinds: written once, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KindVersionRepository extends GenericRepository<KindVersionRow, PlanKindId> {
    @Query(
            """
            INSERT INTO plan_kind_version (
                tenant_id, kind_id, revision, name, position, scope, movement_kind,
                required_sections, register, number_pattern, answers, changed_at, changed_by)
            VALUES (
                :tenantId, :kindId, :revision, :name, :position, :scope, :movementKind,
                :requiredSections, :register, :numberPattern, :answers, :changedAt, :changedBy)
            """)
    void insert(KindVersionRow version);
}
