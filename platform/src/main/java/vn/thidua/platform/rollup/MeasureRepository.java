package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The catalogue of measures. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MeasureRepository extends GenericRepository<Measure, Integer> {

    @Query(
            """
            SELECT number, code, name_vi, name_en, unit, kind, level, share_of
            FROM measure
            ORDER BY number
            LIMIT 200
            """)
    List<Measure> list();
}
