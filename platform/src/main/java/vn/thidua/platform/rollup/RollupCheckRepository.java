package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.graph.NodeId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RollupCheckRepository extends GenericRepository<RollupCheckPlace, Integer> {

    /** Holds the place until the transaction ends; nothing if another instance holds it. */
    @Query("SELECT id, after_plan FROM rollup_check WHERE id = 1 FOR UPDATE SKIP LOCKED")
    Optional<RollupCheckPlace> hold();

    @Query(
            """
            UPDATE rollup_check
            SET after_plan = :afterPlan, rounds = rounds + :rounds, checked_at = :checkedAt
            WHERE id = 1
            """)
    void move(NodeId afterPlan, int rounds, Instant checkedAt);

    @Query("SELECT checked_at FROM rollup_check WHERE id = 1 AND checked_at IS NOT NULL")
    Optional<Instant> findCheckedAt();

    @Query("SELECT rounds FROM rollup_check WHERE id = 1")
    long countRounds();
}
