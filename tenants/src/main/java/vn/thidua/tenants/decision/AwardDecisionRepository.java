package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.SigningAuthority;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardDecisionRepository extends GenericRepository<AwardDecisionRow, AwardDecisionId> {
    @Query(
            """
            INSERT INTO award_decision (tenant_id, id, kind, state, title, year, issuer,
                document_number, document_symbol, issued_on, place, signer_name, signer_office,
                signing_authority, authority_line, drafted_at, drafted_by, issued_at, issued_by)
            VALUES (:tenantId, :id, :kind, :state, :title, :year, :issuer,
                :documentNumber, :documentSymbol, :issuedOn, :place, :signerName, :signerOffice,
                :signingAuthority, :authorityLine, :draftedAt, :draftedBy, :issuedAt, :issuedBy)
            """)
    void insert(AwardDecisionRow row);

    @Query(
            """
            SELECT tenant_id, id, kind, state, title, year, issuer,
                document_number, document_symbol, issued_on, place, signer_name, signer_office,
                signing_authority, authority_line, drafted_at, drafted_by, issued_at, issued_by
            FROM award_decision
            WHERE tenant_id = :tenant AND id = :decision
            FOR UPDATE
            """)
    Optional<AwardDecisionRow> lock(TenantId tenant, AwardDecisionId decision);

    @Query(
            """
            SELECT tenant_id, id, kind, state, title, year, issuer,
                document_number, document_symbol, issued_on, place, signer_name, signer_office,
                signing_authority, authority_line, drafted_at, drafted_by, issued_at, issued_by
            FROM award_decision
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<AwardDecisionRow> list(TenantId tenant, @Expandable Collection<AwardDecisionId> ids);

    @Query(
            """
            SELECT tenant_id, id, kind, state, title, year, issuer,
                document_number, document_symbol, issued_on, place, signer_name, signer_office,
                signing_authority, authority_line, drafted_at, drafted_by, issued_at, issued_by
            FROM award_decision
            WHERE tenant_id = :tenant AND id < :before
              AND (:kind IS NULL OR kind = :kind)
              AND (:state IS NULL OR state = :state)
              AND (:year IS NULL OR year = :year)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<AwardDecisionRow> search(
            TenantId tenant,
            @Nullable DecisionKind kind,
            @Nullable DecisionState state,
            @Nullable Integer year,
            AwardDecisionId before,
            int limit);

    @Query(
            """
            UPDATE award_decision SET state = :to
            WHERE tenant_id = :tenant AND id = :decision AND state = :from
            """)
    int change(TenantId tenant, AwardDecisionId decision, DecisionState from, DecisionState to);

    /** A recorded decision reads so from now on. */
    @Query(
            """
            UPDATE award_decision
            SET title = :title, year = :year, issuer = :issuer,
                document_number = :documentNumber, document_symbol = :documentSymbol,
                issued_on = :issuedOn, signer_name = :signerName, signer_office = :signerOffice,
                signing_authority = :signingAuthority, authority_line = :authorityLine
            WHERE tenant_id = :tenantId AND id = :id AND kind = 'RECORDED' AND state = 'ISSUED'
            """)
    void amend(AwardDecisionRow row);

    @Query(
            """
            UPDATE award_decision
            SET state = 'ISSUED', document_number = :number, document_symbol = :symbol,
                issued_on = :day, place = :place, signer_name = :signer,
                signer_office = :office, signing_authority = :authority,
                authority_line = :line, issued_at = :now, issued_by = :account
            WHERE tenant_id = :tenant AND id = :decision AND state = 'DRAFT'
            """)
    int issue(
            TenantId tenant,
            AwardDecisionId decision,
            String number,
            String symbol,
            LocalDate day,
            String place,
            @Nullable String signer,
            @Nullable String office,
            @Nullable SigningAuthority authority,
            @Nullable String line,
            Instant now,
            AccountId account);
}
