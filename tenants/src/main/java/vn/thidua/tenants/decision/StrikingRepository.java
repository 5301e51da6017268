package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StrikingRepository extends GenericRepository<StrikingRow, AwardDecisionId> {
    @Query(
            """
            INSERT INTO award_striking (tenant_id, decision_id, part, reason, struck_at, struck_by)
            VALUES (:tenantId, :decisionId, :part, :reason, :struckAt, :struckBy)
            """)
    void insert(StrikingRow row);

    @Query(
            """
            SELECT tenant_id, decision_id, part, reason, struck_at, struck_by, reinstated_for,
                reinstated_at
            FROM award_striking
            WHERE tenant_id = :tenant AND decision_id IN (:decisions)
            ORDER BY decision_id, part
            """)
    List<StrikingRow> list(TenantId tenant, @Expandable Collection<AwardDecisionId> decisions);

    @Query(
            """
            UPDATE award_striking
            SET reinstated_for = :why, reinstated_at = :now, reinstated_by = :account
            WHERE tenant_id = :tenant AND decision_id = :decision AND reinstated_at IS NULL
            """)
    int reinstate(
            TenantId tenant, AwardDecisionId decision, String why, Instant now, AccountId account);
}
