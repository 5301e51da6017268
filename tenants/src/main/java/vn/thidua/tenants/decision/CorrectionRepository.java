package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardLineId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRepository extends GenericRepository<CorrectionRow, AwardLineId> {
    @Query(
            """
            INSERT INTO award_correction (tenant_id, line_id, ordinal, printed, corrected,
                document, reason, corrected_at, corrected_by)
            VALUES (:tenantId, :lineId, :ordinal, :printed, :corrected,
                :document, :reason, :correctedAt, :correctedBy)
            """)
    void insert(CorrectionRow row);

    @Query(
            """
            SELECT tenant_id, line_id, ordinal, printed, corrected, document, reason,
                corrected_at, corrected_by
            FROM award_correction
            WHERE tenant_id = :tenant AND line_id IN (:lines)
            ORDER BY line_id, ordinal
            """)
    List<CorrectionRow> list(TenantId tenant, @Expandable Collection<AwardLineId> lines);
}
