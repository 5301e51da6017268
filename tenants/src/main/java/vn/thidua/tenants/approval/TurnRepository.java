package vn.thidua.tenants.approval;

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
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Turns: begun once, decided or dropped once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRepository extends GenericRepository<TurnRow, TurnId> {
    @Query(
            """
            INSERT INTO approval_turn (
                tenant_id, id, passage_id, plan_id, step_key, step_name, seat, role, head_of_id,
                member_of_id, office_id, person_id, state, begun_at, due_on)
            VALUES (
                :tenantId, :id, :passageId, :planId, :stepKey, :stepName, :seat, :role,
                :headOfId, :memberOfId, :officeId, :personId, :state, :begunAt, :dueOn)
            """)
    void insertAll(Collection<TurnRow> turns);

    @Query(
            """
            UPDATE approval_turn
            SET state = :to, decided_at = :now, decided_by = :account, decider_name = :name,
                behalf_id = :behalf, reason = :reason, returned_to = :returnedTo
            WHERE tenant_id = :tenant AND id = :turn AND state = 'OPEN'
            """)
    int decide(
            TenantId tenant,
            TurnId turn,
            TurnState to,
            Instant now,
            AccountId account,
            String name,
            @Nullable PersonId behalf,
            @Nullable String reason,
            @Nullable String returnedTo);

    @Query(
            """
            UPDATE approval_turn SET state = 'DROPPED'
            WHERE tenant_id = :tenant AND plan_id = :plan AND state = 'OPEN'
            """)
    int drop(TenantId tenant, PlanId plan);

    @Query(
            """
            UPDATE approval_turn SET state = 'DROPPED'
            WHERE tenant_id = :tenant AND plan_id = :plan AND step_key = :step
              AND state = 'OPEN'
            """)
    int dropOf(TenantId tenant, PlanId plan, String step);

    /** Those of these plans, as their takers stand. */
    @Query(
            TurnLines.OPEN
                    + """
                      WHERE t.tenant_id = :tenant AND t.plan_id IN (:plans) AND t.state = 'OPEN'
                      ORDER BY t.plan_id, t.id
                      LIMIT 20000
                      """)
    List<OpenTurn> open(TenantId tenant, @Expandable Collection<PlanId> plans, AccountId account);

    /** Those that wait for somebody who has these roles or is one of these people. */
    @Query(
            TurnLines.OPEN
                    + """
                      WHERE t.tenant_id = :tenant AND t.state = 'OPEN'
                        AND (t.role IN (:roles)
                          OR COALESCE(t.person_id, h.person_id, o.holder_id) IN (:people)
                          OR t.member_of_id IN (:units))
                      ORDER BY COALESCE(t.due_on, '9999-12-31'), t.id
                      LIMIT :limit
                      """)
    List<OpenTurn> waiting(
            TenantId tenant,
            @Expandable Collection<String> roles,
            @Expandable Collection<PersonId> people,
            @Expandable Collection<UnitId> units,
            AccountId account,
            int limit);

    /** Those of all plans, or the overdue alone, those due first. */
    @Query(
            TurnLines.COLUMNS
                    + """
                      FROM approval_turn
                      WHERE tenant_id = :tenant AND state = 'OPEN'
                        AND (due_on < :today OR NOT :lateOnly)
                        AND (COALESCE(due_on, '9999-12-31') > :due
                          OR (COALESCE(due_on, '9999-12-31') = :due AND id > :after))
                      ORDER BY COALESCE(due_on, '9999-12-31'), id
                      LIMIT :limit
                      """)
    List<TurnLine> page(
            TenantId tenant,
            boolean lateOnly,
            LocalDate today,
            LocalDate due,
            TurnId after,
            int limit);

    /** All of these plans, the latest first, so many of each. */
    @Query(
            TurnLines.COLUMNS
                    + """
                      FROM (
                          SELECT t.id, t.passage_id, t.plan_id, t.step_key, t.step_name, t.role,
                              t.head_of_id, t.member_of_id, t.office_id, t.person_id, t.state,
                              t.begun_at,
                              t.due_on, t.decided_at, t.decider_name, t.behalf_id, t.reason,
                              t.returned_to,
                              ROW_NUMBER() OVER (
                                  PARTITION BY t.plan_id ORDER BY t.id DESC) AS nth
                          FROM approval_turn t
                          WHERE t.tenant_id = :tenant AND t.plan_id IN (:plans)) ranked
                      WHERE nth <= :each
                      ORDER BY plan_id, id DESC
                      LIMIT 50000
                      """)
    List<TurnLine> list(TenantId tenant, @Expandable Collection<PlanId> plans, int each);
}
