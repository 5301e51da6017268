package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<ItemRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_item (tenant_id, session_id, nomination_id, ordinal, outcome, live,
                preferred, taken_off)
            VALUES (:tenantId, :sessionId, :nominationId, :ordinal, :outcome, :live,
                :preferred, :takenOff)
            """)
    void insertAll(Collection<ItemRow> rows);

    @Query(
            """
            SELECT tenant_id, session_id, nomination_id, ordinal, outcome, live, preferred,
                taken_off
            FROM council_item
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, ordinal, nomination_id
            """)
    List<ItemRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);

    /** On which agendas of sessions that have not ended these nominations are. */
    @Query(
            """
            SELECT tenant_id, session_id, nomination_id, ordinal, outcome, live, preferred,
                taken_off
            FROM council_item
            WHERE tenant_id = :tenant AND nomination_id IN (:nominations) AND live = TRUE
            """)
    List<ItemRow> listLive(TenantId tenant, @Expandable Collection<NominationId> nominations);

    /** Takes off the agenda what was never voted on. */
    @Query(
            """
            DELETE FROM council_item
            WHERE tenant_id = :tenant AND session_id = :session AND NOT EXISTS (
                SELECT 1 FROM council_ballot b
                WHERE b.tenant_id = :tenant AND b.session_id = council_item.session_id
                  AND b.nomination_id = council_item.nomination_id)
            """)
    int removeUnvoted(TenantId tenant, CouncilSessionId session);

    /**
     * Of what has ballots, but none that counts, these are on the agenda and the others off it;
     * their ballots are kept with them.
     */
    @Query(
            """
            UPDATE council_item
            SET taken_off = (nomination_id NOT IN (:wanted)),
                live = IF(nomination_id IN (:wanted), TRUE, NULL)
            WHERE tenant_id = :tenant AND session_id = :session AND NOT EXISTS (
                SELECT 1 FROM council_ballot b
                WHERE b.tenant_id = :tenant AND b.session_id = council_item.session_id
                  AND b.nomination_id = council_item.nomination_id AND b.state <> 'ANNULLED')
            """)
    int keepOnly(
            TenantId tenant, CouncilSessionId session, @Expandable Collection<NominationId> wanted);

    @Query(
            """
            UPDATE council_item SET outcome = :outcome, preferred = FALSE
            WHERE tenant_id = :tenant AND session_id = :session
              AND nomination_id IN (:nominations)
            """)
    int decide(
            TenantId tenant,
            CouncilSessionId session,
            @Expandable Collection<NominationId> nominations,
            @Nullable CouncilOutcome outcome);

    /** Of the tied the chair puts these first, and no others. */
    @Query(
            """
            UPDATE council_item SET preferred = (nomination_id IN (:nominations))
            WHERE tenant_id = :tenant AND session_id = :session AND nomination_id IN (:tied)
            """)
    int prefer(
            TenantId tenant,
            CouncilSessionId session,
            @Expandable Collection<NominationId> nominations,
            @Expandable Collection<NominationId> tied);

    /** Nobody is put first any more. */
    @Query(
            """
            UPDATE council_item SET preferred = FALSE
            WHERE tenant_id = :tenant AND session_id = :session AND preferred = TRUE
            """)
    int forgetPreferred(TenantId tenant, CouncilSessionId session);

    /** The nominations may be on another agenda again. */
    @Query(
            """
            UPDATE council_item SET live = NULL
            WHERE tenant_id = :tenant AND session_id = :session
            """)
    int end(TenantId tenant, CouncilSessionId session);
}
