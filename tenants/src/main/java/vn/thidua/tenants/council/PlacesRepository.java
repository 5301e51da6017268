package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacesRepository extends GenericRepository<PlacesRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_places (tenant_id, session_id, ordinal, award, level, subject_kind,
                least, most, basis)
            VALUES (:tenantId, :sessionId, :ordinal, :award, :level, :subjectKind, :least, :most,
                :basis)
            """)
    void insertAll(Collection<PlacesRow> rows);

    @Query(
            """
            DELETE FROM council_places
            WHERE tenant_id = :tenant AND session_id = :session
            """)
    int clear(TenantId tenant, CouncilSessionId session);

    @Query(
            """
            SELECT tenant_id, session_id, ordinal, award, level, subject_kind, least, most, basis
            FROM council_places
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, ordinal
            """)
    List<PlacesRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);
}
