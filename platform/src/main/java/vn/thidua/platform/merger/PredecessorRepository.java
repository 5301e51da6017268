package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Whom mergers have ended. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PredecessorRepository extends GenericRepository<PredecessorRow, MergerId> {
    @Query(
            """
            INSERT INTO merger_predecessor (merger_id, nth, agency_id, status_before)
            VALUES (:mergerId, :nth, :agencyId, :statusBefore)
            """)
    void insertAll(Collection<PredecessorRow> predecessors);

    @Query(
            """
            SELECT merger_id, nth, agency_id, status_before
            FROM merger_predecessor WHERE merger_id IN (:mergers)
            ORDER BY merger_id, nth
            LIMIT 2000
            """)
    List<PredecessorRow> list(@Expandable Collection<MergerId> mergers);
}
