package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Who follows by mergers and splits. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SuccessorRepository extends GenericRepository<SuccessorRow, MergerId> {
    @Query(
            """
            INSERT INTO merger_successor (merger_id, nth, agency_id)
            VALUES (:mergerId, :nth, :agencyId)
            """)
    void insertAll(Collection<SuccessorRow> successors);

    @Query(
            """
            SELECT merger_id, nth, agency_id
            FROM merger_successor WHERE merger_id IN (:mergers)
            ORDER BY merger_id, nth
            LIMIT 2000
            """)
    List<SuccessorRow> list(@Expandable Collection<MergerId> mergers);
}
