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

/** Plans as they are read: one statement for what they are, one for what they say. */
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

    @Query(
            """
            SELECT d.plan_id, 'HEADER' AS part, d.body_format AS format,
                CAST(d.header AS CHAR) AS content, '' AS body
            FROM plan_draft d WHERE d.tenant_id = :tenant AND d.plan_id IN (:plans)
            UNION ALL
            SELECT d.plan_id, 'STATED_NONE', d.body_format, CAST(d.stated_none AS CHAR), ''
            FROM plan_draft d WHERE d.tenant_id = :tenant AND d.plan_id IN (:plans)
            UNION ALL
            SELECT i.plan_id, 'ITEM', 0, CAST(i.content AS CHAR), ''
            FROM plan_item i
            WHERE i.tenant_id = :tenant AND i.plan_id IN (:plans) AND i.removed_at IS NULL
            UNION ALL
            SELECT v.plan_id, 'BODY', v.body_format, CAST(v.warnings AS CHAR), v.body
            FROM plan p
            JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            UNION ALL
            SELECT r.plan_id, 'REVIEW', 0, CAST(JSON_OBJECT(
                'kind', r.kind, 'heldOn', CAST(r.held_on AS CHAR), 'note', r.note) AS CHAR), ''
            FROM plan_review r WHERE r.tenant_id = :tenant AND r.plan_id IN (:plans)
            UNION ALL
            SELECT a.plan_id, 'PARENT', 0, CAST(JSON_OBJECT(
                'id', BIN_TO_UUID(a.id), 'plan', BIN_TO_UUID(a.parent_plan_id),
                'version', a.parent_version, 'externalType', a.external_type,
                'externalNumber', a.external_number, 'externalSymbol', a.external_symbol,
                'externalDate', a.external_date, 'externalIssuer', a.external_issuer,
                'externalSubject', a.external_subject, 'type', a.type, 'crosses', a.crosses,
                'basis', a.basis_item_key, 'link', BIN_TO_UUID(a.link_id),
                'outcome', a.outcome) AS CHAR), ''
            FROM plan_parent a WHERE a.tenant_id = :tenant AND a.plan_id IN (:plans)
            """)
    List<PlanPartLine> parts(TenantId tenant, @Expandable Collection<PlanId> plans);
}
