package vn.thidua.tenants.evidence;

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
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InitiativeRepository extends GenericRepository<InitiativeRow, InitiativeId> {
    @Query(
            """
            INSERT INTO initiative (tenant_id, id, name, content, effect, applied_on, unit_id,
                state, submitted_at, submitted_by, effect_scope, decision_number, decided_on,
                reason)
            VALUES (:tenantId, :id, :name, :content, :effect, :appliedOn, :unitId, :state,
                :submittedAt, :submittedBy, :effectScope, :decisionNumber, :decidedOn, :reason)
            """)
    void insert(InitiativeRow row);

    @Query(
            """
            SELECT tenant_id, id, name, content, effect, applied_on, unit_id,
                state, submitted_at, submitted_by, effect_scope, decision_number, decided_on, reason
            FROM initiative
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<InitiativeRow> list(TenantId tenant, @Expandable Collection<InitiativeId> ids);

    @Query(
            """
            SELECT tenant_id, id, name, content, effect, applied_on, unit_id,
                state, submitted_at, submitted_by, effect_scope, decision_number, decided_on, reason
            FROM initiative
            WHERE tenant_id = :tenant AND id = :initiative
            FOR UPDATE
            """)
    Optional<InitiativeRow> lock(TenantId tenant, InitiativeId initiative);

    /** Some of them in the order of their ids, held until the transaction ends. */
    @Query(
            """
            SELECT tenant_id, id, name, content, effect, applied_on, unit_id,
                state, submitted_at, submitted_by, effect_scope, decision_number, decided_on, reason
            FROM initiative
            WHERE tenant_id = :tenant AND id IN (:ids)
            ORDER BY id
            FOR UPDATE
            """)
    List<InitiativeRow> lockAll(TenantId tenant, @Expandable Collection<InitiativeId> ids);

    /** In the Vietnamese alphabet. */
    @Query(
            """
            SELECT i.tenant_id, i.id, i.name, i.content, i.effect, i.applied_on, i.unit_id,
                i.state, i.submitted_at, i.submitted_by, i.effect_scope, i.decision_number,
                i.decided_on, i.reason
            FROM initiative i
            WHERE i.tenant_id = :tenant
              AND (:state IS NULL OR i.state = :state)
              AND (:unit IS NULL OR i.unit_id = :unit)
              AND (:author IS NULL OR EXISTS (
                SELECT 1 FROM initiative_author a
                WHERE a.tenant_id = :tenant AND a.initiative_id = i.id AND a.person_id = :author))
              AND (i.name > :name OR (i.name = :name AND i.id > :id))
            ORDER BY i.name, i.id
            LIMIT :limit
            """)
    List<InitiativeRow> byName(
            TenantId tenant,
            @Nullable InitiativeState state,
            @Nullable UnitId unit,
            @Nullable PersonId author,
            String name,
            InitiativeId id,
            int limit);

    @Query(
            """
            UPDATE initiative
            SET state = 'RECOGNISED', effect_scope = :effectScope, decision_number = :number,
                decided_on = :day
            WHERE tenant_id = :tenant AND id = :initiative AND state = 'SUBMITTED'
            """)
    int recognise(
            TenantId tenant,
            InitiativeId initiative,
            EffectScope effectScope,
            String number,
            LocalDate day);

    /** Ends it otherwise, while it waits. */
    @Query(
            """
            UPDATE initiative SET state = :to, reason = :why
            WHERE tenant_id = :tenant AND id = :initiative AND state = 'SUBMITTED'
            """)
    int end(TenantId tenant, InitiativeId initiative, InitiativeState to, String why);
}
