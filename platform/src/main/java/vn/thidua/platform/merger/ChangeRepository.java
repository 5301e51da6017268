package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** What mergers have changed in the directory. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRepository extends GenericRepository<ChangeRow, MergerId> {
    @Query(
            """
            INSERT INTO merger_change (merger_id, nth, kind, row_id, agency_id, year, was)
            VALUES (:mergerId, :nth, :kind, :rowId, :agencyId, :year, :was)
            """)
    void insertAll(Collection<ChangeRow> changes);

    @Query(
            """
            SELECT merger_id, nth, kind, row_id, agency_id, year, was
            FROM merger_change WHERE merger_id = :merger
            ORDER BY nth
            """)
    List<ChangeRow> list(MergerId merger);
}
