package vn.thidua.tenants.attachment;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRepository extends GenericRepository<AttachmentRow, AttachmentId> {
    @Query(
            """
            INSERT INTO attachment (tenant_id, id, name, content_type, size, sha256, kept,
                uploaded_at, uploaded_by, thing_kind, thing_id, unused_since)
            VALUES (:tenantId, :id, :name, :contentType, :size, :sha256, :kept,
                :uploadedAt, :uploadedBy, :thingKind, :thingId, :unusedSince)
            """)
    void insert(AttachmentRow row);

    /** From now on it is there: its bytes are. */
    @Query(
            """
            UPDATE attachment SET kept = TRUE
            WHERE tenant_id = :tenant AND id = :attachment AND kept = FALSE
            """)
    int markKept(TenantId tenant, AttachmentId attachment);

    @Query(
            """
            SELECT tenant_id, id, name, content_type, size, sha256, kept,
                uploaded_at, uploaded_by, thing_kind, thing_id, unused_since
            FROM attachment
            WHERE tenant_id = :tenant AND id IN (:ids) AND kept = TRUE
            """)
    List<AttachmentRow> list(TenantId tenant, @Expandable Collection<AttachmentId> ids);

    /** The same, held until the transaction ends. */
    @Query(
            """
            SELECT tenant_id, id, name, content_type, size, sha256, kept,
                uploaded_at, uploaded_by, thing_kind, thing_id, unused_since
            FROM attachment
            WHERE tenant_id = :tenant AND id IN (:ids) AND kept = TRUE
            ORDER BY id
            FOR UPDATE
            """)
    List<AttachmentRow> lock(TenantId tenant, @Expandable Collection<AttachmentId> ids);

    /** What is attached to these things, in the order of uploading. */
    @Query(
            """
            SELECT tenant_id, id, name, content_type, size, sha256, kept,
                uploaded_at, uploaded_by, thing_kind, thing_id, unused_since
            FROM attachment
            WHERE tenant_id = :tenant AND thing_id IN (:things)
            ORDER BY thing_id, id
            LIMIT 10000
            """)
    List<AttachmentRow> listOf(TenantId tenant, @Expandable Collection<ThingId> things);

    /** Attaches it, if it is there and attached to nothing. */
    @Query(
            """
            UPDATE attachment SET thing_kind = :kind, thing_id = :thing, unused_since = NULL
            WHERE tenant_id = :tenant AND id = :attachment AND kept = TRUE AND thing_id IS NULL
            """)
    int attach(TenantId tenant, AttachmentId attachment, String kind, ThingId thing);

    @Query(
            """
            UPDATE attachment SET thing_kind = NULL, thing_id = NULL, unused_since = :now
            WHERE tenant_id = :tenant AND id = :attachment AND thing_id = :thing
            """)
    int detach(TenantId tenant, AttachmentId attachment, ThingId thing, Instant now);

    /** What nobody has attached since then, the oldest first. */
    @Query(
            """
            SELECT id
            FROM attachment
            WHERE tenant_id = :tenant AND unused_since < :before
            ORDER BY unused_since, id
            LIMIT :limit
            """)
    List<AttachmentId> listUnused(TenantId tenant, Instant before, int limit);

    /** From now on nobody attaches it any more, if nobody has. */
    @Query(
            """
            UPDATE attachment SET kept = FALSE
            WHERE tenant_id = :tenant AND id = :attachment AND unused_since < :before
            """)
    int giveUp(TenantId tenant, AttachmentId attachment, Instant before);

    /** Forgets what is not there. */
    @Query(
            """
            DELETE FROM attachment
            WHERE tenant_id = :tenant AND id = :attachment AND kept = FALSE
            """)
    int forget(TenantId tenant, AttachmentId attachment);
}
