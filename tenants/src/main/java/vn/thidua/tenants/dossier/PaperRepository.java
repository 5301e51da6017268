package vn.thidua.tenants.dossier;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperRepository extends GenericRepository<NominationPaper, NominationPaperId> {
    @Query(
            """
            INSERT INTO nomination_paper (tenant_id, id, nomination_id, code, title, document,
                added_at, added_by)
            VALUES (:tenantId, :id, :nominationId, :code, :title, :document, :addedAt, :addedBy)
            """)
    void insert(NominationPaper paper);

    @Query(
            """
            SELECT tenant_id, id, nomination_id, code, title, document, added_at, added_by
            FROM nomination_paper
            WHERE tenant_id = :tenant AND id = :paper
            """)
    Optional<NominationPaper> find(TenantId tenant, NominationPaperId paper);

    /** In the order in which they were added. */
    @Query(
            """
            SELECT tenant_id, id, nomination_id, code, title, document, added_at, added_by
            FROM nomination_paper
            WHERE tenant_id = :tenant AND nomination_id IN (:nominations)
            ORDER BY nomination_id, id
            """)
    List<NominationPaper> list(TenantId tenant, @Expandable Collection<NominationId> nominations);

    @Query("DELETE FROM nomination_paper WHERE tenant_id = :tenant AND id = :paper")
    int delete(TenantId tenant, NominationPaperId paper);
}
