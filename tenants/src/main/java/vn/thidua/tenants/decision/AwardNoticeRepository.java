package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardNoticeRepository extends GenericRepository<AwardNoticeRow, AwardNoticeId> {
    String NOTICES =
            """
            SELECT tenant_id, id, decision_id, part, state, working_days, posted_on, ends_on,
                posted_at, posted_by, reason
            FROM award_notice
            """;

    @Query(
            """
            INSERT INTO award_notice (tenant_id, id, decision_id, part, state, working_days,
                posted_on, ends_on, posted_at, posted_by)
            VALUES (:tenantId, :id, :decisionId, :part, :state, :workingDays,
                :postedOn, :endsOn, :postedAt, :postedBy)
            """)
    void insert(AwardNoticeRow row);

    @Query(NOTICES + "WHERE tenant_id = :tenant AND id IN (:ids)")
    List<AwardNoticeRow> list(TenantId tenant, @Expandable Collection<AwardNoticeId> ids);

    @Query(
            NOTICES
                    + """
            WHERE tenant_id = :tenant AND decision_id IN (:decisions)
            ORDER BY decision_id, part
            """)
    List<AwardNoticeRow> listOf(TenantId tenant, @Expandable Collection<AwardDecisionId> decisions);

    @Query(
            """
            UPDATE award_notice
            SET state = 'TAKEN_DOWN', reason = :why, taken_down_at = :now,
                taken_down_by = :account
            WHERE tenant_id = :tenant AND id = :notice AND state = 'POSTED'
            """)
    int takeDown(TenantId tenant, AwardNoticeId notice, String why, Instant now, AccountId account);
}
