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
interface AmendmentRepository extends GenericRepository<AmendmentRow, AwardDecisionId> {
    @Query(
            """
            INSERT INTO award_amendment (tenant_id, decision_id, part, title, year, issuer,
                document_number, document_symbol, issued_on, signer_name, signer_office,
                signing_authority, authority_line, taken_off, added, reason, amended_at,
                amended_by)
            VALUES (:tenantId, :decisionId, :part, :title, :year, :issuer,
                :documentNumber, :documentSymbol, :issuedOn, :signerName, :signerOffice,
                :signingAuthority, :authorityLine, :takenOff, :added, :reason, :amendedAt,
                :amendedBy)
            """)
    void insert(AmendmentRow row);

    @Query(
            """
            SELECT tenant_id, decision_id, part, title, year, issuer, document_number,
                document_symbol, issued_on, signer_name, signer_office, signing_authority,
                authority_line, taken_off, added, reason, amended_at, amended_by
            FROM award_amendment
            WHERE tenant_id = :tenant AND decision_id IN (:decisions)
            ORDER BY decision_id, part
            """)
    List<AmendmentRow> list(TenantId tenant, @Expandable Collection<AwardDecisionId> decisions);
}
