package vn.thidua.tenants.council;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.evidence.InitiativeId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<ItemRow, CouncilSessionId> {
    /** Puts these on an agenda; what is on it already gets its place and scope anew. */
    @Query(
            """
            INSERT INTO council_item (tenant_id, session_id, matter_id, matter_kind, effect_scope,
                ordinal, outcome, live, preferred, taken_off)
            VALUES (:tenantId, :sessionId, :matterId, :matterKind, :effectScope, :ordinal,
                :outcome, :live, :preferred, :takenOff) AS anew
            ON DUPLICATE KEY UPDATE effect_scope = anew.effect_scope, ordinal = anew.ordinal
            """)
    void putAll(Collection<ItemRow> rows);

    @Query(
            """
            SELECT tenant_id, session_id, matter_id, matter_kind, effect_scope, ordinal, outcome,
                live, preferred, taken_off
            FROM council_item
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, ordinal, matter_id
            """)
    List<ItemRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);

    /** On which agendas of sessions that have not ended these matters are. */
    @Query(
            """
            SELECT tenant_id, session_id, matter_id, matter_kind, effect_scope, ordinal, outcome,
                live, preferred, taken_off
            FROM council_item
            WHERE tenant_id = :tenant AND matter_id IN (:matters) AND live = TRUE
            """)
    List<ItemRow> listLive(TenantId tenant, @Expandable Collection<MatterId> matters);

    /** Which sessions have decided on these initiatives: each on those that stood at its end. */
    @Query(
            """
            SELECT i.initiative_id, i.session_id
            FROM council_item i
            JOIN council_session s ON s.tenant_id = :tenant AND s.id = i.session_id
            WHERE i.tenant_id = :tenant AND i.initiative_id IN (:initiatives)
              AND i.outcome IS NOT NULL AND s.state = 'CLOSED'
            """)
    List<Decided> listDecided(TenantId tenant, @Expandable Collection<InitiativeId> initiatives);

    /** Takes off the agenda what was never voted on. */
    @Query(
            """
            DELETE FROM council_item
            WHERE tenant_id = :tenant AND session_id = :session AND NOT EXISTS (
                SELECT 1 FROM council_ballot b
                WHERE b.tenant_id = :tenant AND b.session_id = council_item.session_id
                  AND b.matter_id = council_item.matter_id)
            """)
    int removeUnvoted(TenantId tenant, CouncilSessionId session);

    /**
     * Of what has ballots, but none that counts, these are on the agenda and the others off it;
     * their ballots are kept with them.
     */
    @Query(
            """
            UPDATE council_item
            SET taken_off = (matter_id NOT IN (:wanted)),
                live = IF(matter_id IN (:wanted), TRUE, NULL)
            WHERE tenant_id = :tenant AND session_id = :session AND NOT EXISTS (
                SELECT 1 FROM council_ballot b
                WHERE b.tenant_id = :tenant AND b.session_id = council_item.session_id
                  AND b.matter_id = council_item.matter_id AND b.state <> 'ANNULLED')
            """)
    int keepOnly(
            TenantId tenant, CouncilSessionId session, @Expandable Collection<MatterId> wanted);

    @Query(
            """
            UPDATE council_item SET outcome = :outcome, preferred = FALSE
            WHERE tenant_id = :tenant AND session_id = :session
              AND matter_id IN (:matters)
            """)
    int decide(
            TenantId tenant,
            CouncilSessionId session,
            @Expandable Collection<MatterId> matters,
            @Nullable CouncilOutcome outcome);

    /** Of the tied the chair puts these first, and no others. */
    @Query(
            """
            UPDATE council_item SET preferred = (matter_id IN (:matters))
            WHERE tenant_id = :tenant AND session_id = :session AND matter_id IN (:tied)
            """)
    int prefer(
            TenantId tenant,
            CouncilSessionId session,
            @Expandable Collection<MatterId> matters,
            @Expandable Collection<MatterId> tied);

    /** Nobody is put first any more. */
    @Query(
            """
            UPDATE council_item SET preferred = FALSE
            WHERE tenant_id = :tenant AND session_id = :session AND preferred = TRUE
            """)
    int forgetPreferred(TenantId tenant, CouncilSessionId session);

    /** The matters may be on another agenda again. */
    @Query(
            """
            UPDATE council_item SET live = NULL
            WHERE tenant_id = :tenant AND session_id = :session
            """)
    int end(TenantId tenant, CouncilSessionId session);

    /** Which session has decided on an initiative. */
    @Introspected
    record Decided(InitiativeId initiativeId, CouncilSessionId sessionId) {}
}
