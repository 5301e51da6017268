package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.CrossesTenants;

/** Writes the stocks of agencies. */
@CrossesTenants("an entry just written by its own agency")
@JdbcRepository(dialect = Dialect.MYSQL)
interface AgencyFigureRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The agency's stocks take in an entry. */
    @Query(
            """
            INSERT INTO agency_figure (tenant_id, measure, period, amount)
            SELECT s.tenant_id, s.measure, s.period, s.amount
            FROM (
                SELECT f.tenant_id, f.measure, f.period, SUM(f.delta) AS amount
                FROM fact f
                WHERE f.entry_id = :entry AND f.measure > 50
                GROUP BY f.tenant_id, f.measure, f.period
            ) s
            ORDER BY s.tenant_id, s.measure, s.period
            ON DUPLICATE KEY UPDATE amount = agency_figure.amount + s.amount
            """)
    int add(FactEntryId entry);
}
