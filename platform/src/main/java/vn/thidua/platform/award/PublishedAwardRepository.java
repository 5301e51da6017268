package vn.thidua.platform.award;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedAwardRepository extends GenericRepository<PublishedAwardRow, AwardLineId> {
    String AWARDS =
            """
            SELECT a.id, a.agency_id, COALESCE(d.issuer, n.name) AS issuer_name,
                d.document_number, d.document_symbol, a.conferred_on, d.year, a.subject_kind,
                a.name, a.award, a.award_name, a.level, a.ordinal, a.is_revoked
            FROM published_award a
            JOIN published_decision d ON d.id = a.decision_id
            LEFT JOIN agency_name n
              ON n.agency_id = d.agency_id AND n.valid_from <= d.issued_on
              AND (n.valid_to IS NULL OR n.valid_to >= d.issued_on)
            """;

    String LATEST =
            """
              AND (a.conferred_on < :beforeDay
                OR (a.conferred_on = :beforeDay AND a.id < :before))
            ORDER BY a.conferred_on DESC, a.id DESC
            LIMIT :limit
            """;

    @Query(
            """
            INSERT INTO published_award (id, tenant_id, decision_id, agency_id, ordinal,
                subject_kind, name, folded_name, award, award_name, level, conferred_on,
                is_revoked)
            VALUES (:id, :tenantId, :decisionId, :agencyId, :ordinal,
                :subjectKind, :name, :foldedName, :award, :awardName, :level, :conferredOn,
                :isRevoked)
            """)
    void insertAll(Collection<PublishedAwardRow> rows);

    @Query(
            AWARDS
                    + """
            WHERE a.decision_id = :decision AND a.ordinal > :after
            ORDER BY a.ordinal
            LIMIT :limit
            """)
    List<PublishedAward> page(AwardDecisionId decision, int after, int limit);

    /** Those of agencies whose laureate's name has these syllables, the newest first. */
    @Query(AWARDS + "WHERE a.agency_id IN (:agencies) AND a.folded_name LIKE :words\n" + LATEST)
    List<PublishedAward> listOf(
            @Expandable Collection<AgencyId> agencies,
            String words,
            LocalDate beforeDay,
            AwardLineId before,
            int limit);

    /** Those of one citizen, in whatever agency, the newest first. */
    @Query(AWARDS + "WHERE a.citizen = :citizen\n" + LATEST)
    List<PublishedAward> listOfCitizen(
            byte[] citizen, LocalDate beforeDay, AwardLineId before, int limit);

    @Query(
            """
            UPDATE published_award SET citizen = :citizen
            WHERE tenant_id = :tenant AND id IN (:lines)
            """)
    int identify(TenantId tenant, byte[] citizen, @Expandable Collection<AwardLineId> lines);

    @Query(
            """
            UPDATE published_award SET citizen = NULL
            WHERE tenant_id = :tenant AND id IN (:lines)
            """)
    int forget(TenantId tenant, @Expandable Collection<AwardLineId> lines);

    @Query(
            """
            UPDATE published_award SET is_revoked = TRUE
            WHERE tenant_id = :tenant AND id IN (:lines)
            """)
    int revoke(TenantId tenant, @Expandable Collection<AwardLineId> lines);

    @Query(
            """
            UPDATE published_award SET name = :right, folded_name = :folded
            WHERE tenant_id = :tenant AND id = :line
            """)
    int rename(TenantId tenant, AwardLineId line, String right, String folded);

    @Query("DELETE FROM published_award WHERE tenant_id = :tenant AND decision_id = :decision")
    int deleteOf(TenantId tenant, AwardDecisionId decision);
}
