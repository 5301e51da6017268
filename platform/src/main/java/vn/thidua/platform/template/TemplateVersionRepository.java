package vn.thidua.platform.template;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Keeps the versions of templates. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TemplateVersionRepository extends GenericRepository<TemplateVersionRow, TemplateId> {
    @Query(
            """
            INSERT INTO template_version (
                template_id, version, published_at, change_note, body_format, body)
            VALUES (:templateId, :version, :publishedAt, :changeNote, :bodyFormat, :body)
            """)
    void insert(TemplateVersionRow row);
}
