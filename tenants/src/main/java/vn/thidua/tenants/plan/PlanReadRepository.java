package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Plans as they are read, without what they say. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanReadRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.id = :plan
            """)
    Optional<PlanLine> find(TenantId tenant, PlanId plan);

    @Query(
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            """)
    List<PlanLine> list(TenantId tenant, @Expandable Collection<PlanId> plans);
}
