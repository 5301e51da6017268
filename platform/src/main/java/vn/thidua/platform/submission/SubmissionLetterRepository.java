package vn.thidua.platform.submission;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/** Letters; each row is the receiver's, and from_id says who has sent it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionLetterRepository
        extends GenericRepository<SubmissionLetterRow, SubmissionLetterId> {
    String LETTERS =
            """
            SELECT id, from_id AS sender, to_id AS receiver, title, document, plan_title, stage,
                year, state, sent_at, answered_at, review_id AS review, reason
            FROM submission_letter
            """;

    @Query(
            """
            INSERT INTO submission_letter (tenant_id, id, from_id, to_id, title, document,
                plan_title, stage, year, state, sent_at)
            VALUES (:tenantId, :id, :fromId, :toId, :title, :document, :planTitle, :stage, :year,
                :state, :sentAt)
            """)
    void insert(SubmissionLetterRow row);

    /** The tenant that an agency is, while it works. */
    @Query("SELECT id FROM tenant WHERE agency_id = :agency AND status = 'ACTIVE'")
    Optional<TenantId> findWorking(AgencyId agency);

    /** The tenant that an agency is or was. */
    @Query("SELECT id FROM tenant WHERE agency_id = :agency")
    Optional<TenantId> findTenant(AgencyId agency);

    /** Of these, those that the agency has sent or received, in no order. */
    @Query(
            LETTERS
                    + """
            WHERE id IN (:ids) AND (tenant_id = :tenant OR from_id = :agency)
            """)
    List<SubmissionLetter> list(
            TenantId tenant, AgencyId agency, @Expandable Collection<SubmissionLetterId> ids);

    /** What an agency has received, the newest first. */
    @Query(
            LETTERS
                    + """
            WHERE tenant_id = :tenant AND id < :before AND (:state IS NULL OR state = :state)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<SubmissionLetter> listReceived(
            TenantId tenant,
            @Nullable SubmissionLetterState state,
            SubmissionLetterId before,
            int limit);

    /** What an agency has sent, the newest first. */
    @Query(
            LETTERS
                    + """
            WHERE from_id = :agency AND id < :before AND (:state IS NULL OR state = :state)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<SubmissionLetter> listSent(
            AgencyId agency,
            @Nullable SubmissionLetterState state,
            SubmissionLetterId before,
            int limit);

    @Query(
            """
            SELECT COUNT(*) FROM submission_letter WHERE tenant_id = :tenant AND state = 'SENT'
            """)
    int countWaiting(TenantId tenant);

    /** The letter that the agency has received, held until the transaction ends. */
    @Query(LETTERS + "WHERE tenant_id = :tenant AND id = :letter FOR UPDATE")
    Optional<SubmissionLetter> lock(TenantId tenant, SubmissionLetterId letter);

    /** The same for its sender. */
    @Query(LETTERS + "WHERE from_id = :agency AND id = :letter FOR UPDATE")
    Optional<SubmissionLetter> lockSent(AgencyId agency, SubmissionLetterId letter);

    @Query(
            """
            UPDATE submission_letter
            SET state = 'RECEIVED', answered_at = :now, review_id = :review
            WHERE tenant_id = :tenant AND id = :letter AND state = 'SENT'
            """)
    int receive(TenantId tenant, SubmissionLetterId letter, ReceivingReviewId review, Instant now);

    @Query(
            """
            UPDATE submission_letter
            SET state = 'RETURNED', answered_at = :now, reason = :why
            WHERE tenant_id = :tenant AND id = :letter AND state = 'SENT'
            """)
    int giveBack(TenantId tenant, SubmissionLetterId letter, String why, Instant now);

    @Query(
            """
            UPDATE submission_letter
            SET state = 'RECALLED', answered_at = :now
            WHERE from_id = :agency AND id = :letter AND state = 'SENT'
            """)
    int recall(AgencyId agency, SubmissionLetterId letter, Instant now);

    /** A letter of which every nomination was recalled alone is recalled with the last. */
    @Query(
            """
            UPDATE submission_letter
            SET state = 'RECALLED', answered_at = :now
            WHERE from_id = :agency AND id = :letter AND state = 'SENT' AND NOT EXISTS (
                SELECT 1 FROM submitted_nomination n
                WHERE n.from_id = :agency AND n.letter_id = submission_letter.id
                  AND n.state = 'SUBMITTED')
            """)
    int recallEmpty(AgencyId agency, SubmissionLetterId letter, Instant now);
}
