package vn.thidua.tenants.standard;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IndicatorScoreRepository extends GenericRepository<IndicatorScoreRow, UnitId> {
    @Query(
            """
            INSERT INTO indicator_score (tenant_id, unit_id, indicator, year, score, place,
                document, recorded_at, recorded_by)
            VALUES (:tenantId, :unitId, :indicator, :year, :score, :place,
                :document, :recordedAt, :recordedBy)
            ON DUPLICATE KEY UPDATE score = :score, place = :place, document = :document,
                recorded_at = :recordedAt, recorded_by = :recordedBy
            """)
    void record(IndicatorScoreRow row);

    /** Those of units, the latest year first; of each unit at most so many. */
    @Query(
            """
            SELECT tenant_id, unit_id, indicator, year, score, place, document, recorded_at,
                recorded_by
            FROM (
                SELECT s.tenant_id, s.unit_id, s.indicator, s.year, s.score, s.place, s.document,
                    s.recorded_at, s.recorded_by,
                    ROW_NUMBER() OVER (
                        PARTITION BY s.unit_id ORDER BY s.year DESC, s.indicator) AS nth
                FROM indicator_score s
                WHERE s.tenant_id = :tenant AND s.unit_id IN (:units)) ranked
            WHERE nth <= :each
            ORDER BY unit_id, nth
            LIMIT 5000
            """)
    List<IndicatorScoreRow> list(TenantId tenant, @Expandable Collection<UnitId> units, int each);

    /** What an index gave a unit in a year; at most one. */
    @Query(
            """
            SELECT tenant_id, unit_id, indicator, year, score, place, document, recorded_at,
                recorded_by
            FROM indicator_score
            WHERE tenant_id = :tenant AND unit_id = :unit AND indicator = :code AND year = :in
            ORDER BY year
            LIMIT 1
            """)
    List<IndicatorScoreRow> of(TenantId tenant, UnitId unit, String code, int in);
}
