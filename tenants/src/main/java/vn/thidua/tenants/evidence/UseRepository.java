package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UseRepository extends GenericRepository<UseRow, InitiativeId> {
    /** Nothing where its author has used it. */
    @Query(
            """
            INSERT INTO initiative_use
                (tenant_id, initiative_id, person_id, nomination_id, used_at, used_by)
            VALUES (:tenantId, :initiativeId, :personId, :nominationId, :usedAt, :usedBy)
            """)
    void insert(UseRow row);

    /** Another nomination rests on it in the place of one that stands no more. */
    @Query(
            """
            UPDATE initiative_use
            SET nomination_id = :nomination, used_at = :now, used_by = :account
            WHERE tenant_id = :tenant AND initiative_id = :initiative AND person_id = :person
              AND nomination_id = :before
            """)
    int replace(
            TenantId tenant,
            InitiativeId initiative,
            PersonId person,
            NominationId before,
            NominationId nomination,
            Instant now,
            AccountId account);
}
