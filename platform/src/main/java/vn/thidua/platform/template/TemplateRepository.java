package vn.thidua.platform.template;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

/** Writes what a publisher offers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TemplateRepository extends GenericRepository<TemplateRow, TemplateId> {
    @Query(
            """
            INSERT INTO template (
                id, tenant_id, publisher_id, name, kind_name, folded, audience, current_version,
                published_at, amended_at, withdrawn_at)
            VALUES (
                :id, :tenantId, :publisherId, :name, :kindName, :folded, :audience,
                :currentVersion, :publishedAt, :amendedAt, :withdrawnAt)
            """)
    void insert(TemplateRow template);

    @Query(
            """
            SELECT id, tenant_id, publisher_id, name, kind_name, folded, audience,
                current_version, published_at, amended_at, withdrawn_at
            FROM template
            WHERE tenant_id = :tenant AND id = :template
            FOR UPDATE
            """)
    Optional<TemplateRow> lock(TenantId tenant, TemplateId template);

    @Query(
            """
            UPDATE template
            SET name = :name, kind_name = :kindName, folded = :folded, audience = :audience,
                current_version = :currentVersion, amended_at = :amendedAt
            WHERE tenant_id = :tenantId AND id = :id
            """)
    void amend(TemplateRow template);

    @Query(
            """
            UPDATE template SET withdrawn_at = :now
            WHERE tenant_id = :tenant AND id = :template
            """)
    void withdraw(TenantId tenant, TemplateId template, Instant now);

    @Query(
            """
            UPDATE template SET withdrawn_at = NULL
            WHERE tenant_id = :tenant AND id = :template
            """)
    void reinstate(TenantId tenant, TemplateId template);
}
