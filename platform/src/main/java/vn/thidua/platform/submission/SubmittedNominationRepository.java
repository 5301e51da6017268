package vn.thidua.platform.submission;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/** What letters put forward; each row is the receiver's, and from_id says who has sent it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmittedNominationRepository
        extends GenericRepository<SubmittedNominationRow, SubmittedNominationId> {
    String NOMINATIONS =
            """
            SELECT tenant_id, id, letter_id, ordinal, from_id, nomination_id, award, award_name,
                level, type, decider_id, subject_kind, name, unit_name, achievements, papers,
                endorsed_below, received_on, rules, state, review_id, settled_at, reason
            FROM submitted_nomination
            """;

    @Query(
            """
            INSERT INTO submitted_nomination (tenant_id, id, letter_id, ordinal, from_id,
                nomination_id, award, award_name, level, type, decider_id, subject_kind,
                name, unit_name, achievements, papers, endorsed_below, received_on, rules, state,
                review_id, settled_at, reason)
            VALUES (:tenantId, :id, :letterId, :ordinal, :fromId, :nominationId, :award,
                :awardName, :level, :type, :deciderId, :subjectKind, :name, :unitName,
                :achievements, :papers, :endorsedBelow, :receivedOn, :rules, :state, :reviewId,
                :settledAt, :reason)
            """)
    void insertAll(Collection<SubmittedNominationRow> rows);

    /** Of a letter that the agency has sent or received, in its order. */
    @Query(
            NOMINATIONS
                    + """
            WHERE letter_id = :letter AND ordinal > :after
              AND (tenant_id = :tenant OR from_id = :agency)
            ORDER BY ordinal
            LIMIT :limit
            """)
    List<SubmittedNominationRow> page(
            TenantId tenant, AgencyId agency, SubmissionLetterId letter, int after, int limit);

    /** Of these, those that the agency has received, in no order. */
    @Query(NOMINATIONS + "WHERE tenant_id = :tenant AND id IN (:ids)")
    List<SubmittedNominationRow> list(
            TenantId tenant, @Expandable Collection<SubmittedNominationId> ids);

    /** The same in the order of their ids, held until the transaction ends. */
    @Query(NOMINATIONS + "WHERE tenant_id = :tenant AND id IN (:ids) ORDER BY id FOR UPDATE")
    List<SubmittedNominationRow> lockAll(
            TenantId tenant, @Expandable Collection<SubmittedNominationId> ids);

    /** As which these of the agency's own nominations were sent, the latest of each first. */
    @Query(
            NOMINATIONS
                    + """
            WHERE from_id = :agency AND nomination_id IN (:sources)
            ORDER BY id DESC
            """)
    List<SubmittedNominationRow> listSent(
            AgencyId agency, @Expandable Collection<SourceNominationId> sources);

    /** Which of the agency's own nominations wait above, or were endorsed there. */
    @Query(
            """
            SELECT nomination_id
            FROM submitted_nomination
            WHERE from_id = :agency AND nomination_id IN (:sources)
              AND state IN ('SUBMITTED', 'ENDORSED')
            """)
    List<SourceNominationId> listUnderWay(
            AgencyId agency, @Expandable Collection<SourceNominationId> sources);

    /** Which of them have gone up and did not come back. */
    @Query(
            """
            SELECT nomination_id
            FROM submitted_nomination
            WHERE from_id = :agency AND nomination_id IN (:sources) AND live = TRUE
            """)
    List<SourceNominationId> listSentUp(
            AgencyId agency, @Expandable Collection<SourceNominationId> sources);

    @Query(
            """
            UPDATE submitted_nomination SET review_id = :review
            WHERE tenant_id = :tenant AND letter_id = :letter AND state = 'SUBMITTED'
            """)
    int receive(TenantId tenant, SubmissionLetterId letter, ReceivingReviewId review);

    @Query(
            """
            UPDATE submitted_nomination
            SET state = 'RETURNED', settled_at = :now, reason = :why
            WHERE tenant_id = :tenant AND letter_id = :letter AND state = 'SUBMITTED'
            """)
    int giveBackAll(TenantId tenant, SubmissionLetterId letter, String why, Instant now);

    @Query(
            """
            UPDATE submitted_nomination
            SET state = 'RETURNED', settled_at = :now, reason = :why
            WHERE tenant_id = :tenant AND id = :nomination AND state = 'SUBMITTED'
              AND review_id IS NOT NULL
            """)
    int giveBack(TenantId tenant, SubmittedNominationId nomination, String why, Instant now);

    @Query(
            """
            UPDATE submitted_nomination SET state = 'RECALLED', settled_at = :now
            WHERE from_id = :agency AND letter_id = :letter AND state = 'SUBMITTED'
            """)
    int recallAll(AgencyId agency, SubmissionLetterId letter, Instant now);

    @Query(
            """
            UPDATE submitted_nomination
            SET state = 'RECALLED', settled_at = :now, reason = :why
            WHERE from_id = :agency AND nomination_id = :source AND state = 'SUBMITTED'
            """)
    int recall(AgencyId agency, SourceNominationId source, String why, Instant now);

    @Query(
            """
            UPDATE submitted_nomination SET state = :outcome, settled_at = :now
            WHERE tenant_id = :tenant AND id IN (:ids) AND state = 'SUBMITTED'
            """)
    int settle(
            TenantId tenant,
            @Expandable Collection<SubmittedNominationId> ids,
            SubmittedNominationState outcome,
            Instant now);
}
