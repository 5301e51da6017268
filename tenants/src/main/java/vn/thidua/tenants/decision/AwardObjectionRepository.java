package vn.thidua.tenants.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardNoticeId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardObjectionRepository extends GenericRepository<AwardObjectionRow, AwardObjectionId> {
    String OBJECTIONS =
            """
            SELECT tenant_id, id, notice_id, line_id, objector_name, objector_contact, channel,
                content, received_on, state, answer, entered_at, entered_by, closed_at, closer_name
            FROM award_objection
            """;

    @Query(
            """
            INSERT INTO award_objection (tenant_id, id, notice_id, line_id, objector_name,
                objector_contact, channel, content, received_on, state, entered_at, entered_by)
            VALUES (:tenantId, :id, :noticeId, :lineId, :objectorName,
                :objectorContact, :channel, :content, :receivedOn, :state, :enteredAt, :enteredBy)
            """)
    void insert(AwardObjectionRow row);

    @Query(OBJECTIONS + "WHERE tenant_id = :tenant AND id = :objection")
    Optional<AwardObjectionRow> find(TenantId tenant, AwardObjectionId objection);

    @Query(
            OBJECTIONS
                    + """
            WHERE tenant_id = :tenant AND notice_id = :notice AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<AwardObjectionRow> page(
            TenantId tenant, AwardNoticeId notice, AwardObjectionId after, int limit);

    /** How many wait for an answer; a notice with none is left out. */
    @Query(
            """
            SELECT notice_id, COUNT(*) AS waiting FROM award_objection
            WHERE tenant_id = :tenant AND notice_id IN (:notices) AND state = 'OPEN'
            GROUP BY notice_id
            ORDER BY notice_id
            """)
    List<OpenLine> open(TenantId tenant, @Expandable Collection<AwardNoticeId> notices);

    @Query(
            """
            UPDATE award_objection
            SET state = :to, answer = :said, closed_at = :now, closed_by = :account,
                closer_name = :name
            WHERE tenant_id = :tenant AND id = :objection AND state = 'OPEN'
            """)
    int close(
            TenantId tenant,
            AwardObjectionId objection,
            ObjectionState to,
            String said,
            Instant now,
            AccountId account,
            String name);

    /** Who made those is forgotten that were closed so many years ago as the agency has set. */
    @Query(
            """
            UPDATE award_objection
            SET objector_name = NULL, objector_contact = NULL
            WHERE tenant_id = :tenant AND objector_name IS NOT NULL
              AND closed_at < :today - INTERVAL COALESCE((
                  SELECT s.objector_years FROM tenant_setting s
                  WHERE s.tenant_id = :tenant), :years) YEAR
            ORDER BY closed_at, id
            LIMIT :limit
            """)
    int forgetObjectors(TenantId tenant, Instant today, int years, int limit);

    /** How many objections to one notice wait for an answer. */
    @Introspected
    record OpenLine(AwardNoticeId noticeId, long waiting) {}
}
