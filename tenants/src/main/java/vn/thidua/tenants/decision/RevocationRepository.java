package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RevocationRepository extends GenericRepository<RevocationRow, AwardDecisionId> {
    @Query(
            """
            INSERT INTO award_revocation (tenant_id, decision_id, part, reason, legal_ground,
                document_number, document_symbol, revoked_on, revoked_at, revoked_by)
            VALUES (:tenantId, :decisionId, :part, :reason, :legalGround,
                :documentNumber, :documentSymbol, :revokedOn, :revokedAt, :revokedBy)
            """)
    void insert(RevocationRow row);

    @Query(
            """
            SELECT tenant_id, decision_id, part, reason, legal_ground, document_number,
                document_symbol, revoked_on, revoked_at, revoked_by
            FROM award_revocation
            WHERE tenant_id = :tenant AND decision_id IN (:decisions)
            ORDER BY decision_id, part
            """)
    List<RevocationRow> list(TenantId tenant, @Expandable Collection<AwardDecisionId> decisions);
}
