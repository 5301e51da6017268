package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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
}
