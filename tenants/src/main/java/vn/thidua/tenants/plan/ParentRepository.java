package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.PlanId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParentRepository extends GenericRepository<ParentRow, ParentId> {
    @Query(
            """
            INSERT INTO plan_parent (
                tenant_id, plan_id, id, parent_plan_id, parent_version, external_type,
                external_number, external_symbol, external_date, external_issuer,
                external_subject, type, crosses, basis_item_key, link_id, outcome)
            VALUES (
                :tenantId, :planId, :id, :parentPlanId, :parentVersion, :externalType,
                :externalNumber, :externalSymbol, :externalDate, :externalIssuer,
                :externalSubject, :type, :crosses, :basisItemKey, :linkId, :outcome)
            """)
    void insert(ParentRow parent);

    @Query(
            """
            SELECT tenant_id, plan_id, id, parent_plan_id, parent_version, external_type,
                external_number, external_symbol, external_date, external_issuer,
                external_subject, type, crosses, basis_item_key, link_id, outcome
            FROM plan_parent
            WHERE tenant_id = :tenant AND plan_id = :plan
            ORDER BY id LIMIT 100
            """)
    List<ParentRow> list(TenantId tenant, PlanId plan);

    @Query(
            """
            UPDATE plan_parent SET outcome = :outcome, link_id = :link
            WHERE tenant_id = :tenant AND plan_id = :plan AND id = :id AND outcome IS NULL
            """)
    int settle(
            TenantId tenant,
            PlanId plan,
            ParentId id,
            ParentOutcome outcome,
            @Nullable LinkId link);

    @Query(
            """
            DELETE FROM plan_parent
            WHERE tenant_id = :tenant AND plan_id = :plan AND id = :id AND outcome IS NULL
            """)
    int delete(TenantId tenant, PlanId plan, ParentId id);
}
