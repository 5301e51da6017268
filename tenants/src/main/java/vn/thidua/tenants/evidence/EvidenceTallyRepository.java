package vn.thidua.tenants.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.TallyRecordId;

/** Reads of initiatives and role models what counts above the agency. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceTallyRepository extends GenericRepository<InitiativeRow, InitiativeId> {
    @Query(
            """
            SELECT id, state, submitted_at, decided_on
            FROM initiative
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<CountedInitiative> initiatives(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** Those of these that there are, held until the end of the transaction. */
    @Query(
            """
            SELECT id
            FROM initiative
            WHERE tenant_id = :tenant AND id IN (:ids)
            ORDER BY id
            FOR UPDATE
            """)
    List<TallyRecordId> holdInitiatives(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** So many after one, in the order of their ids. */
    @Query(
            """
            SELECT id, state, submitted_at, decided_on
            FROM initiative
            WHERE tenant_id = :tenant AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<CountedInitiative> initiativesAfter(TenantId tenant, TallyRecordId after, int limit);

    /** The stages that role models have reached, each with the day since which it was there. */
    @Query(
            """
            SELECT m.id, m.plan_id,
                IF(m.person_id IS NULL, 'COLLECTIVE', 'INDIVIDUAL') AS subject_kind, s.stage,
                s.step_on, m.reason
            FROM role_model m
            JOIN role_model_step s ON s.tenant_id = :tenant AND s.role_model_id = m.id
            WHERE m.tenant_id = :tenant AND m.id IN (:ids)
              AND FIELD(s.stage, 'DISCOVER', 'NURTURE', 'SUMMARIZE', 'REPLICATE')
                <= FIELD(m.stage, 'DISCOVER', 'NURTURE', 'SUMMARIZE', 'REPLICATE')
              AND NOT EXISTS (
                SELECT 1 FROM role_model_step l
                WHERE l.tenant_id = :tenant AND l.role_model_id = m.id AND l.stage = s.stage
                  AND l.step > s.step)
            ORDER BY m.id, s.step
            """)
    List<ReachedStage> stages(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** Those of these that there are, held until the end of the transaction. */
    @Query(
            """
            SELECT id
            FROM role_model
            WHERE tenant_id = :tenant AND id IN (:ids)
            ORDER BY id
            FOR UPDATE
            """)
    List<TallyRecordId> holdRoleModels(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** The same of so many after one, in the order of their ids. */
    @Query(
            """
            SELECT m.id, m.plan_id,
                IF(m.person_id IS NULL, 'COLLECTIVE', 'INDIVIDUAL') AS subject_kind, s.stage,
                s.step_on, m.reason
            FROM (
                SELECT r.id, r.plan_id, r.person_id, r.stage, r.reason
                FROM role_model r
                WHERE r.tenant_id = :tenant AND r.id > :after
                ORDER BY r.id
                LIMIT :limit
            ) m
            JOIN role_model_step s ON s.tenant_id = :tenant AND s.role_model_id = m.id
            WHERE FIELD(s.stage, 'DISCOVER', 'NURTURE', 'SUMMARIZE', 'REPLICATE')
                <= FIELD(m.stage, 'DISCOVER', 'NURTURE', 'SUMMARIZE', 'REPLICATE')
              AND NOT EXISTS (
                SELECT 1 FROM role_model_step l
                WHERE l.tenant_id = :tenant AND l.role_model_id = m.id AND l.stage = s.stage
                  AND l.step > s.step)
            ORDER BY m.id, s.step
            """)
    List<ReachedStage> stagesAfter(TenantId tenant, TallyRecordId after, int limit);

    /** An initiative without its name and authors. */
    @Introspected
    record CountedInitiative(
            InitiativeId id,
            InitiativeState state,
            Instant submittedAt,
            @Nullable LocalDate decidedOn) {}

    /** A stage that a role model has reached, without its name; why it was struck out. */
    @Introspected
    record ReachedStage(
            RoleModelId id,
            @Nullable PlanId planId,
            SubjectKind subjectKind,
            RoleModelStage stage,
            LocalDate stepOn,
            @Nullable String reason) {}
}
