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
interface SeatRepository extends GenericRepository<SeatRow, CouncilId> {
    @Query(
            """
            INSERT INTO council_seat (tenant_id, council_id, year, ordinal, seat, person_id,
                outsider, office, duties)
            VALUES (:tenantId, :councilId, :year, :ordinal, :seat, :personId, :outsider, :office,
                :duties)
            """)
    void insertAll(Collection<SeatRow> seats);

    /** The seats of these councils in these years, of all compositions. */
    @Query(
            """
            SELECT tenant_id, council_id, year, ordinal, seat, person_id, outsider, office, duties
            FROM council_seat
            WHERE tenant_id = :tenant AND council_id IN (:councils) AND year IN (:years)
            ORDER BY council_id, year DESC, ordinal DESC, seat
            """)
    List<SeatRow> list(
            TenantId tenant,
            @Expandable Collection<CouncilId> councils,
            @Expandable Collection<Integer> years);
}
