package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Keeps the versions of published plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VersionRepository extends GenericRepository<VersionRow, PlanId> {
    @Query(
            """
            INSERT INTO published_version (
                plan_id, version, document_number, document_symbol, issued_on, published_at,
                body_format, body)
            VALUES (
                :planId, :version, :documentNumber, :documentSymbol, :issuedOn, :publishedAt,
                :bodyFormat, :body)
            """)
    void insert(VersionRow row);
}
