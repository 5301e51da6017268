package vn.thidua.platform.award;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedDecisionRepository
        extends GenericRepository<PublishedDecisionRow, AwardDecisionId> {
    String DECISIONS =
            """
            SELECT d.id, COALESCE(d.issuer, n.name) AS issuer_name, d.title, d.year,
                d.document_number, d.document_symbol, d.issued_on, d.is_revoked, d.published_at
            FROM published_decision d
            LEFT JOIN agency_name n
              ON n.agency_id = d.agency_id AND n.valid_from <= d.issued_on
              AND (n.valid_to IS NULL OR n.valid_to >= d.issued_on)
            """;

    @Query(
            """
            INSERT INTO published_decision (id, tenant_id, agency_id, issuer, title, year,
                document_number, document_symbol, issued_on, is_revoked, published_at)
            VALUES (:id, :tenantId, :agencyId, :issuer, :title, :year,
                :documentNumber, :documentSymbol, :issuedOn, FALSE, :publishedAt)
            """)
    void insert(PublishedDecisionRow row);

    @Query(DECISIONS + "WHERE d.id = :decision")
    Optional<PublishedDecision> find(AwardDecisionId decision);

    @Query(DECISIONS + "WHERE d.id IN (:decisions)")
    List<PublishedDecision> listAll(@Expandable Collection<AwardDecisionId> decisions);

    @Query(
            """
            SELECT COUNT(*) FROM published_decision
            WHERE tenant_id = :tenant AND id = :decision
            """)
    long count(TenantId tenant, AwardDecisionId decision);

    @Query(
            DECISIONS
                    + """
            WHERE (:agency IS NULL OR d.agency_id = :agency)
              AND (:year IS NULL OR d.year = :year)
              AND (d.issued_on < :beforeDay OR (d.issued_on = :beforeDay AND d.id < :before))
            ORDER BY d.issued_on DESC, d.id DESC
            LIMIT :limit
            """)
    List<PublishedDecision> list(
            @Nullable AgencyId agency,
            @Nullable Integer year,
            LocalDate beforeDay,
            AwardDecisionId before,
            int limit);

    @Query(
            """
            UPDATE published_decision SET is_revoked = TRUE
            WHERE tenant_id = :tenant AND id = :decision
            """)
    int revoke(TenantId tenant, AwardDecisionId decision);

    @Query("DELETE FROM published_decision WHERE tenant_id = :tenant AND id = :decision")
    int delete(TenantId tenant, AwardDecisionId decision);
}
