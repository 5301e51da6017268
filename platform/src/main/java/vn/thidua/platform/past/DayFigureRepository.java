package vn.thidua.platform.past;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Period;

/** What closed days have written down. */
@CrossesTenants("PastRollups has found the ancestor visible; days are closed for everybody alike")
@JdbcRepository(dialect = Dialect.MYSQL)
interface DayFigureRepository extends GenericRepository<DayFigure, NodeId> {

    @Query(
            """
            INSERT INTO day_figure (node_id, above, period, day, figures)
            VALUES (:nodeId, :above, :period, :day, :figures)
            """)
    void insertAll(Collection<DayFigure> rows);

    /** All that is written down of plans or targets, up to a day. */
    @Query(
            """
            SELECT node_id, above, period, day, figures
            FROM day_figure
            WHERE node_id IN (:nodes) AND day <= :until
            ORDER BY node_id, above, period, day
            """)
    List<DayFigure> listAll(@Expandable Collection<NodeId> nodes, LocalDate until);

    /** What they had done at the end of a day that is closed. */
    @Query(
            """
            SELECT r.node_id AS node, r.period, r.figures
            FROM (
                SELECT x.node_id, x.above, x.period, MAX(x.day) AS day
                FROM day_figure x
                WHERE x.node_id IN (:nodes) AND x.above = :above
                    AND x.period BETWEEN :from AND :to AND x.day <= :day
                GROUP BY x.node_id, x.above, x.period
            ) newest
            STRAIGHT_JOIN day_figure r
                ON r.node_id = newest.node_id AND r.above = newest.above
                    AND r.period = newest.period AND r.day = newest.day
            """)
    List<PeriodFigures> list(
            @Expandable Collection<NodeId> nodes,
            boolean above,
            LocalDate day,
            Period from,
            Period to);
}
