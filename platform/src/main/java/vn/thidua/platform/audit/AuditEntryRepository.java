package vn.thidua.platform.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntryRepository extends GenericRepository<AuditEntryRow, AuditEntryId> {
    @Query(
            """
            INSERT INTO audit_entry
                (tenant_id, id, happened_at, account_id, action, subject_kind, subject_id, detail)
            VALUES (:tenantId, :id, :happenedAt, :accountId, :action, :subjectKind, :subjectId,
                :detail)
            """)
    void insert(AuditEntryRow entry);

    @Query(
            """
            SELECT happened_at FROM audit_entry
            WHERE tenant_id = :tenant
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<Instant> latest(TenantId tenant);

    @Query(
            """
            SELECT e.id, e.happened_at, e.account_id, a.display_name AS account_name, e.action,
                e.subject_kind, e.subject_id, e.detail
            FROM audit_entry e LEFT JOIN account a ON a.id = e.account_id
            WHERE e.tenant_id = :tenant AND e.id < :before
            ORDER BY e.id DESC
            LIMIT :limit
            """)
    List<AuditEntryLine> list(TenantId tenant, AuditEntryId before, int limit);

    @Query(
            """
            SELECT e.id, e.happened_at, e.account_id, a.display_name AS account_name, e.action,
                e.subject_kind, e.subject_id, e.detail
            FROM audit_entry e LEFT JOIN account a ON a.id = e.account_id
            WHERE e.tenant_id = :tenant AND e.subject_id = :subject AND e.id < :before
            ORDER BY e.id DESC
            LIMIT :limit
            """)
    List<AuditEntryLine> listOf(
            TenantId tenant,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID subject,
            AuditEntryId before,
            int limit);
}
