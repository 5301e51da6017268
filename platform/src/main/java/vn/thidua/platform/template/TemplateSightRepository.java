package vn.thidua.platform.template;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.Reach;

/** Reads templates for one caller; what that caller may not see is not found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TemplateSightRepository extends GenericRepository<TemplateRow, TemplateId> {
    @Query(
            TemplateSight.TEMPLATES
                    + TemplateSight.SEEN
                    + """
                      AND t.id IN (:templates)
                      ORDER BY t.id
                      """)
    List<TemplateRow> list(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<TemplateId> templates);

    /** Nobody withdraws the template or publishes another version until the caller is done. */
    @Query(
            TemplateSight.TEMPLATES
                    + TemplateSight.SEEN
                    + """
                      AND t.id = :template
                      FOR SHARE OF t
                      """)
    Optional<TemplateRow> hold(
            TenantId tenant, AgencyId agency, LocalDate today, TemplateId template);

    @Query(
            TemplateSight.TEMPLATES
                    + TemplateSight.SEEN
                    + """
                      AND (t.withdrawn_at IS NULL OR (:withdrawnToo AND t.tenant_id = :tenant))
                      AND (:publisher IS NULL OR t.publisher_id = :publisher)
                      AND t.folded LIKE :words
                      AND (t.name > :afterName OR (t.name = :afterName AND t.id > :after))
                      ORDER BY t.name, t.id LIMIT :limit
                      """)
    List<TemplateRow> search(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            boolean withdrawnToo,
            @Nullable AgencyId publisher,
            String words,
            String afterName,
            TemplateId after,
            int limit);

    @Query(
            Reach.REACHING
                    + """
                      SELECT v.template_id, v.version, v.published_at, v.change_note
                      FROM template t JOIN template_version v ON v.template_id = t.id
                      """
                    + TemplateSight.SEEN
                    + """
                      AND t.id = :template AND v.version < :before
                      ORDER BY v.version DESC LIMIT :limit
                      """)
    List<VersionLine> listVersions(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            TemplateId template,
            int before,
            int limit);

    @Query(
            Reach.REACHING
                    + """
                      SELECT v.template_id, v.version, v.published_at, v.change_note
                      FROM template t
                      JOIN template_version v
                        ON v.template_id = t.id AND v.version = t.current_version
                      """
                    + TemplateSight.SEEN
                    + """
                      AND t.id IN (:templates)
                      ORDER BY v.template_id
                      """)
    List<VersionLine> listCurrent(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<TemplateId> templates);

    /** Any of these versions of any of these templates. */
    @Query(
            Reach.REACHING
                    + """
                      SELECT v.template_id, v.version, v.body
                      FROM template t JOIN template_version v ON v.template_id = t.id
                      """
                    + TemplateSight.SEEN
                    + """
                      AND t.id IN (:templates) AND v.version IN (:versions)
                      ORDER BY v.template_id, v.version
                      """)
    List<TextLine> listTexts(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<TemplateId> templates,
            @Expandable Collection<Integer> versions);

    /** A version without its text. */
    @Introspected
    record VersionLine(
            TemplateId templateId, int version, Instant publishedAt, @Nullable String changeNote) {
        TemplateVersion read() {
            return new TemplateVersion(templateId, version, publishedAt, changeNote);
        }
    }

    /** The text of a version. */
    @Introspected
    record TextLine(TemplateId templateId, int version, byte[] body) {}
}
