package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;

/** Plans that an agency keeps for groups, as they come and go. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupPlanRepository extends GenericRepository<PlanRow, PlanId> {
    /** Those that have not ended, until the transaction ends. */
    @Query(
            """
            SELECT p.id, p.title, p.year, v.name AS kind_name, p.version, p.draft_stage
            FROM plan p
            JOIN plan_kind_version v ON v.tenant_id = :tenant AND v.kind_id = p.kind_id
              AND v.revision = p.kind_revision
            WHERE p.tenant_id = :tenant AND p.issuer_group_id = :group
              AND p.state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')
            ORDER BY p.id
            FOR UPDATE OF p
            """)
    List<GroupPlanLine> lock(TenantId tenant, GroupId group);

    /** How many plans of groups have not ended. */
    @Query(
            """
            SELECT COUNT(*) FROM plan
            WHERE tenant_id = :tenant AND issuer_group_id IS NOT NULL
              AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')
            """)
    long count(TenantId tenant);

    @Query(
            """
            UPDATE plan SET state = 'HANDED_ON', changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan
              AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')
            """)
    int handOver(TenantId tenant, PlanId plan, Instant now, AccountId account);

    /** It is what it was before it was handed over. */
    @Query(
            """
            UPDATE plan
            SET state = IF(version = 0, COALESCE(draft_stage, 'DRAFT'), 'ISSUED'),
                changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'HANDED_ON'
            """)
    int bringBack(TenantId tenant, PlanId plan, Instant now, AccountId account);

    /** The agency, which had handed it over once, keeps it again. */
    @Query(
            """
            UPDATE plan
            SET state = 'ISSUED', draft_stage = NULL, kind_id = :kind, kind_revision = :revision,
                under_id = :under, title = :title, folded = :folded, version = :version,
                issued_on = :issuedOn, changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'HANDED_ON'
            """)
    int keepAgain(
            TenantId tenant,
            PlanId plan,
            PlanKindId kind,
            int revision,
            @Nullable PlanId under,
            String title,
            String folded,
            int version,
            @Nullable LocalDate issuedOn,
            Instant now,
            AccountId account);
}
