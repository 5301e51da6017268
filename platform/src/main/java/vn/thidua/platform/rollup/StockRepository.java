package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;

/** Reads the stocks of agencies below a plan. */
@CrossesTenants("Rollups has found the ancestor visible; below it figures travel")
@JdbcRepository(dialect = Dialect.MYSQL)
interface StockRepository extends GenericRepository<FactRow, FactEntryId> {

    /** A stock is the sum of its changes up to the period. */
    @Query(
            """
            SELECT s.measure, SUM(s.amount) AS amount, SUM(s.amount > 0) AS agencies
            FROM (
                SELECT k.tenant_id, f.measure, SUM(f.amount) AS amount
                FROM contributor k
                STRAIGHT_JOIN agency_figure f ON f.tenant_id = k.tenant_id AND f.period <= :upTo
                WHERE k.ancestor_id = :ancestor
                GROUP BY k.tenant_id, f.measure
            ) s
            GROUP BY s.measure
            ORDER BY s.measure
            """)
    List<Participation.Line> list(NodeId ancestor, Period upTo);

    @Query("SELECT h.agencies FROM reach h WHERE h.ancestor_id = :ancestor")
    long countAgencies(NodeId ancestor);
}
