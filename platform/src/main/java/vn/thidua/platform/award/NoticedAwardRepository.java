package vn.thidua.platform.award;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticedAwardRepository extends GenericRepository<NoticedAwardRow, AwardLineId> {
    @Query(
            """
            INSERT INTO noticed_award (id, tenant_id, notice_id, ordinal, subject_kind, name,
                award, award_name, level)
            VALUES (:id, :tenantId, :noticeId, :ordinal, :subjectKind, :name,
                :award, :awardName, :level)
            """)
    void insertAll(Collection<NoticedAwardRow> rows);

    @Query(
            """
            SELECT ordinal, subject_kind, name, award, award_name, level
            FROM noticed_award
            WHERE notice_id = :notice AND ordinal > :after
            ORDER BY ordinal
            LIMIT :limit
            """)
    List<NoticedAward> page(AwardNoticeId notice, int after, int limit);

    @Query("DELETE FROM noticed_award WHERE tenant_id = :tenant AND id IN (:lines)")
    int takeOff(TenantId tenant, @Expandable Collection<AwardLineId> lines);

    @Query("DELETE FROM noticed_award WHERE tenant_id = :tenant AND notice_id IN (:notices)")
    int deleteOf(TenantId tenant, @Expandable Collection<AwardNoticeId> notices);
}
