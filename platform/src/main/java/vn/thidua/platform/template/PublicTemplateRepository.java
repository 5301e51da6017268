package vn.thidua.platform.template;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads public templates for anybody; others, and those withdrawn, are not found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicTemplateRepository extends GenericRepository<TemplateRow, TemplateId> {
    /** Public templates, as {@code t}. */
    String TEMPLATES =
            """
            SELECT t.id, n.name AS publisher_name, t.name, t.kind_name, t.current_version,
                t.published_at, t.amended_at
            FROM template t
            LEFT JOIN agency_name n
              ON n.agency_id = t.publisher_id AND n.valid_from <= DATE(t.published_at)
              AND (n.valid_to IS NULL OR n.valid_to >= DATE(t.published_at))
            WHERE t.audience = 'PUBLIC' AND t.withdrawn_at IS NULL
            """;

    @Query(
            TEMPLATES
                    + """
                      AND t.id = :template
                      """)
    Optional<PublicTemplate> find(TemplateId template);

    @Query(
            TEMPLATES
                    + """
                      AND t.folded LIKE :words
                      AND (t.name > :afterName OR (t.name = :afterName AND t.id > :after))
                      ORDER BY t.name, t.id
                      LIMIT :limit
                      """)
    List<PublicTemplate> list(String words, String afterName, TemplateId after, int limit);

    @Query(
            """
            SELECT v.template_id, v.version, v.body
            FROM template t
            JOIN template_version v ON v.template_id = t.id AND v.version = t.current_version
            WHERE t.audience = 'PUBLIC' AND t.withdrawn_at IS NULL AND t.id IN (:templates)
            ORDER BY v.template_id
            """)
    List<TemplateSightRepository.TextLine> listTexts(@Expandable Collection<TemplateId> templates);
}
