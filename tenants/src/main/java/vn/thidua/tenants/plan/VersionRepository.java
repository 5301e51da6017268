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

/** Issued versions: written once, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRepository extends GenericRepository<VersionRow, PlanId> {
    @Query(
            """
            INSERT INTO plan_version (
                tenant_id, plan_id, version, body_format, body, document_number,
                document_symbol, issued_on, issued_on_text, audience, link_policy, recorded,
                warnings, entered_at, entered_by)
            VALUES (
                :tenantId, :planId, :version, :bodyFormat, :body, :documentNumber,
                :documentSymbol, :issuedOn, :issuedOnText, :audience, :linkPolicy, :recorded,
                :warnings, :enteredAt, :enteredBy)
            """)
    void insert(VersionRow row);

    @Query(
            """
            SELECT tenant_id, plan_id, version, body_format, body, document_number,
                document_symbol, issued_on, issued_on_text, audience, link_policy, recorded,
                warnings, entered_at, entered_by
            FROM plan_version
            WHERE tenant_id = :tenant AND plan_id = :plan AND version = :version
            """)
    Optional<VersionRow> find(TenantId tenant, PlanId plan, int version);

    /** The versions in force. */
    @Query(
            """
            SELECT v.tenant_id, v.plan_id, v.version, v.body_format, v.body, v.document_number,
                v.document_symbol, v.issued_on, v.issued_on_text, v.audience, v.link_policy,
                v.recorded, v.warnings, v.entered_at, v.entered_by
            FROM plan p
            JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.id IN (:plans)
            """)
    List<VersionRow> listCurrent(TenantId tenant, @Expandable Collection<PlanId> plans);

    /** Of each plan the same number of its newest versions. */
    @Query(
            """
            WITH chosen (plan_id, version, nth) AS (
                SELECT c.plan_id, c.version,
                    ROW_NUMBER() OVER (PARTITION BY c.plan_id ORDER BY c.version DESC)
                FROM plan_version c
                WHERE c.tenant_id = :tenant AND c.plan_id IN (:plans) AND c.version < :before)
            SELECT v.plan_id, v.version, v.document_number, v.document_symbol,
                v.issued_on_text, v.audience, v.link_policy, v.recorded, v.entered_at,
                v.entered_by
            FROM chosen
            JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = chosen.plan_id
                AND v.version = chosen.version
            WHERE chosen.nth <= :limit
            ORDER BY v.plan_id, v.version DESC
            """)
    List<VersionLine> list(
            TenantId tenant, @Expandable Collection<PlanId> plans, int before, int limit);

    /** All that these plans say in versions of these numbers. */
    @Query(
            """
            SELECT tenant_id, plan_id, version, body_format, body, document_number,
                document_symbol, issued_on, issued_on_text, audience, link_policy, recorded,
                warnings, entered_at, entered_by
            FROM plan_version
            WHERE tenant_id = :tenant AND plan_id IN (:plans) AND version IN (:versions)
            """)
    List<VersionRow> findAll(
            TenantId tenant,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<Integer> versions);

    /** Plans of the same issuer with this symbol and date: one document is one plan. */
    @Query(
            """
            SELECT v.plan_id
            FROM plan_version v
            JOIN plan p ON p.tenant_id = :tenant AND p.id = v.plan_id
            JOIN plan o ON o.tenant_id = :tenant AND o.id = :plan
            WHERE v.tenant_id = :tenant AND v.document_symbol = :symbol
              AND v.issued_on_text = :on AND v.plan_id <> o.id
              AND p.issuer_agency_id <=> o.issuer_agency_id
              AND p.issuer_group_id <=> o.issuer_group_id
            ORDER BY v.plan_id LIMIT 1
            """)
    Optional<PlanId> findOther(TenantId tenant, PlanId plan, String symbol, String on);
}
