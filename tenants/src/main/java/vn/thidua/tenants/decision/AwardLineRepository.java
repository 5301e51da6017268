package vn.thidua.tenants.decision;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.SubjectId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardLineRepository extends GenericRepository<AwardLineRow, AwardLineId> {
    String LINES =
            """
            SELECT tenant_id, id, decision_id, ordinal, nomination_id, award, award_name, level,
                subject_kind, person_id, collective_id, name, state, conferred_on, coefficient,
                bonus, bonus_outcome, notice_id, revocation, commendation_type
            FROM award_line
            """;

    @Query(
            """
            INSERT INTO award_line (tenant_id, id, decision_id, ordinal, nomination_id, award,
                award_name, level, subject_kind, person_id, collective_id, name, state,
                conferred_on, coefficient, bonus, bonus_outcome, notice_id,
                revocation, commendation_type)
            VALUES (:tenantId, :id, :decisionId, :ordinal, :nominationId, :award,
                :awardName, :level, :subjectKind, :personId, :collectiveId, :name, :state,
                :conferredOn, :coefficient, :bonus, :bonusOutcome, :noticeId,
                :revocation, :commendationType)
            """)
    void insertAll(Collection<AwardLineRow> lines);

    /** Those of these nominations that stand in a decision. */
    @Query(
            """
            SELECT nomination_id FROM award_line
            WHERE tenant_id = :tenant AND nomination_id IN (:ids) AND holds = TRUE
            """)
    List<NominationId> decided(TenantId tenant, @Expandable Collection<NominationId> ids);

    @Query(
            """
            SELECT COALESCE(MAX(ordinal), 0) FROM award_line
            WHERE tenant_id = :tenant AND decision_id = :decision
            """)
    int last(TenantId tenant, AwardDecisionId decision);

    @Query(LINES + "WHERE tenant_id = :tenant AND id IN (:ids)")
    List<AwardLineRow> list(TenantId tenant, @Expandable Collection<AwardLineId> ids);

    /** The lines of a decision in their order, those taken off a draft left out. */
    @Query(
            LINES
                    + """
            WHERE tenant_id = :tenant AND decision_id = :decision AND ordinal > :after
              AND state <> 'REMOVED'
            ORDER BY ordinal
            LIMIT :limit
            """)
    List<AwardLineRow> page(TenantId tenant, AwardDecisionId decision, int after, int limit);

    /** What a person was awarded, all of it. */
    @Query(
            """
            SELECT id FROM award_line
            WHERE tenant_id = :tenant AND person_id = :person
              AND state IN ('AWARDED', 'REVOKED')
            """)
    List<AwardLineId> idsOf(TenantId tenant, PersonId person);

    /** What somebody was awarded, the newest first. */
    @Query(
            LINES
                    + """
            WHERE tenant_id = :tenant AND subject_id = :subject
              AND state IN ('AWARDED', 'REVOKED')
              AND (conferred_on < :beforeDay OR (conferred_on = :beforeDay AND id < :before))
            ORDER BY conferred_on DESC, id DESC
            LIMIT :limit
            """)
    List<AwardLineRow> history(
            TenantId tenant, SubjectId subject, LocalDate beforeDay, AwardLineId before, int limit);

    @Query(
            """
            UPDATE award_line
            SET state = 'AWARDED', conferred_on = :conferredOn, coefficient = :coefficient,
                bonus = :bonus, bonus_outcome = :bonusOutcome
            WHERE tenant_id = :tenantId AND id = :id AND state = 'PROPOSED'
            """)
    void conferAll(Collection<AwardLineRow> lines);

    @Query(
            """
            UPDATE award_line SET state = 'REMOVED'
            WHERE tenant_id = :tenant AND decision_id = :decision AND id IN (:lines)
              AND state = 'PROPOSED'
            """)
    int remove(
            TenantId tenant, AwardDecisionId decision, @Expandable Collection<AwardLineId> lines);

    @Query(
            """
            UPDATE award_line SET state = 'REMOVED'
            WHERE tenant_id = :tenant AND decision_id = :decision AND state = 'PROPOSED'
            """)
    void removeAll(TenantId tenant, AwardDecisionId decision);

    @Query(
            """
            UPDATE award_line SET state = 'REVOKED', revocation = :part
            WHERE tenant_id = :tenant AND decision_id = :decision AND id IN (:lines)
              AND state = 'AWARDED'
            """)
    int revoke(
            TenantId tenant,
            AwardDecisionId decision,
            int part,
            @Expandable Collection<AwardLineId> lines);

    /** All that was conferred by a recorded decision counts for nothing. */
    @Query(
            """
            UPDATE award_line SET state = 'STRUCK_OUT'
            WHERE tenant_id = :tenant AND decision_id = :decision
              AND state IN ('AWARDED', 'REVOKED')
            """)
    int strike(TenantId tenant, AwardDecisionId decision);

    /** It counts as it did before. */
    @Query(
            """
            UPDATE award_line SET state = IF(revocation IS NULL, 'AWARDED', 'REVOKED')
            WHERE tenant_id = :tenant AND decision_id = :decision AND state = 'STRUCK_OUT'
            """)
    int reinstate(TenantId tenant, AwardDecisionId decision);

    /** These do not stand in a recorded decision. */
    @Query(
            """
            UPDATE award_line SET state = 'REMOVED'
            WHERE tenant_id = :tenant AND decision_id = :decision AND id IN (:lines)
              AND state = 'AWARDED'
            """)
    int takeOff(
            TenantId tenant, AwardDecisionId decision, @Expandable Collection<AwardLineId> lines);

    /** A recorded decision is of this day. */
    @Query(
            """
            UPDATE award_line SET conferred_on = :day
            WHERE tenant_id = :tenant AND decision_id = :decision
              AND state IN ('AWARDED', 'REVOKED')
            """)
    int date(TenantId tenant, AwardDecisionId decision, LocalDate day);

    /** Shows those of these that stand in a draft in a notice. */
    @Query(
            """
            UPDATE award_line SET notice_id = :notice
            WHERE tenant_id = :tenant AND id IN (:lines) AND state = 'PROPOSED'
            """)
    int show(TenantId tenant, AwardNoticeId notice, @Expandable Collection<AwardLineId> lines);

    /** The lines of a draft that were shown in a notice count as not shown. */
    @Query(
            """
            UPDATE award_line SET notice_id = NULL
            WHERE tenant_id = :tenant AND notice_id = :notice AND state = 'PROPOSED'
            """)
    int hide(TenantId tenant, AwardNoticeId notice);

    @Query(LINES + "WHERE tenant_id = :tenant AND id = :line FOR UPDATE")
    Optional<AwardLineRow> lock(TenantId tenant, AwardLineId line);

    @Query(
            """
            UPDATE award_line SET name = :right
            WHERE tenant_id = :tenant AND id = :line AND state = 'AWARDED'
            """)
    int correct(TenantId tenant, AwardLineId line, String right);

    /** The money of decisions: what stands, and what is to be paid back. */
    @Query(
            """
            SELECT decision_id, SUM(IF(state = 'AWARDED', COALESCE(bonus, 0), 0)) AS total,
                SUM(IF(state = 'REVOKED', COALESCE(bonus, 0), 0)) AS to_recover
            FROM award_line
            WHERE tenant_id = :tenant AND decision_id IN (:decisions)
            GROUP BY decision_id
            ORDER BY decision_id
            """)
    List<SumLine> sums(TenantId tenant, @Expandable Collection<AwardDecisionId> decisions);

    /** The money of one decision. */
    @Introspected
    record SumLine(AwardDecisionId decisionId, BigDecimal total, BigDecimal toRecover) {
        BonusSum sum() {
            return new BonusSum(Decimal.of(total), Decimal.of(toRecover));
        }
    }
}
