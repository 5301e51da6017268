package vn.thidua.tenants.evidence;

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
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuthorRepository extends GenericRepository<AuthorRow, InitiativeId> {
    @Query(
            """
            INSERT INTO initiative_author
                (tenant_id, initiative_id, person_id, ordinal, share_percent)
            VALUES (:tenantId, :initiativeId, :personId, :ordinal, :sharePercent)
            """)
    void insertAll(Collection<AuthorRow> authors);

    /** The authors of initiatives in their order, and what each has used it for. */
    @Query(
            """
            SELECT a.initiative_id, a.person_id, a.share_percent, u.nomination_id
            FROM initiative_author a
            LEFT JOIN initiative_use u ON u.tenant_id = :tenant
              AND u.initiative_id = a.initiative_id AND u.person_id = a.person_id
            WHERE a.tenant_id = :tenant AND a.initiative_id IN (:initiatives)
            ORDER BY a.initiative_id, a.ordinal
            LIMIT 2000
            """)
    List<AuthorLine> list(TenantId tenant, @Expandable Collection<InitiativeId> initiatives);

    /** An author, and the nomination that rests on it. */
    @Introspected
    record AuthorLine(
            InitiativeId initiativeId,
            PersonId personId,
            @Nullable Integer sharePercent,
            @Nullable NominationId nominationId) {
        InitiativeAuthor author() {
            return new InitiativeAuthor(personId, sharePercent, nominationId);
        }
    }
}
