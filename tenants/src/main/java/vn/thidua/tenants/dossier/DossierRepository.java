package vn.thidua.tenants.dossier;

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
import vn.thidua.tenants.nomination.NominationId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DossierRepository extends GenericRepository<DossierRow, NominationId> {
    /** Nothing changes where it was begun before. */
    @Query(
            """
            INSERT INTO nomination_dossier (tenant_id, nomination_id, state, steps)
            VALUES (:tenant, :nomination, 'OPEN', 0)
            ON DUPLICATE KEY UPDATE nomination_id = nomination_id
            """)
    void begin(TenantId tenant, NominationId nomination);

    @Query(
            """
            SELECT tenant_id, nomination_id, state, steps, sent_on, answer_due_on, late_reason,
                reason
            FROM nomination_dossier
            WHERE tenant_id = :tenant AND nomination_id = :nomination
            FOR UPDATE
            """)
    Optional<DossierRow> lock(TenantId tenant, NominationId nomination);

    @Query(
            """
            SELECT tenant_id, nomination_id, state, steps, sent_on, answer_due_on, late_reason,
                reason
            FROM nomination_dossier
            WHERE tenant_id = :tenant AND nomination_id IN (:nominations)
            """)
    List<DossierRow> list(TenantId tenant, @Expandable Collection<NominationId> nominations);

    /** It stands there now, if nobody has done anything with it since so many steps. */
    @Query(
            """
            UPDATE nomination_dossier
            SET state = :to, steps = steps + 1, sent_on = :sent, answer_due_on = :due,
                late_reason = :late, reason = :why
            WHERE tenant_id = :tenant AND nomination_id = :nomination AND steps = :before
            """)
    int move(
            TenantId tenant,
            NominationId nomination,
            int before,
            DossierState to,
            @Nullable LocalDate sent,
            @Nullable LocalDate due,
            @Nullable String late,
            @Nullable String why);
}
