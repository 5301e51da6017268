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
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Reach;

/** Keeps who took over what; read by the adopter on one side and the publisher on the other. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AdoptionRepository extends GenericRepository<AdoptionRow, AdoptionId> {
    @Query(
            """
            INSERT INTO adoption (
                id, template_id, version, tenant_id, adopter_id, plan_id, adopted_at)
            VALUES (
                :id, :templateId, :version, :tenantId, :adopterId, :planId, :adoptedAt)
            """)
    void insert(AdoptionRow row);

    @Query(
            """
            SELECT version FROM adoption
            WHERE tenant_id = :tenant AND plan_id = :plan AND template_id = :template
            """)
    Optional<Integer> findVersion(TenantId tenant, PlanId plan, TemplateId template);

    /** The plan has dealt with a later version. */
    @Query(
            """
            UPDATE adoption SET version = :version
            WHERE tenant_id = :tenant AND plan_id = :plan AND template_id = :template
              AND version < :version
            """)
    int advance(TenantId tenant, PlanId plan, TemplateId template, int version);

    /** Plans that have taken over a template that says something new, for the adopter. */
    @Query(
            Reach.REACHING
                    + """
                      SELECT DISTINCT a.plan_id
                      FROM adoption a JOIN template t ON t.id = a.template_id
                      """
                    + TemplateSight.SEEN
                    + """
                      AND a.tenant_id = :tenant AND a.version < t.current_version
                      ORDER BY a.plan_id LIMIT 1000
                      """)
    List<PlanId> behind(TenantId tenant, AgencyId agency, LocalDate today);

    /** How many plans of how many agencies stand at each version, for the publisher. */
    @Query(
            """
            SELECT a.template_id, a.version, COUNT(*) AS plans,
                COUNT(DISTINCT a.adopter_id) AS agencies
            FROM template t JOIN adoption a ON a.template_id = t.id
            WHERE t.tenant_id = :tenant AND t.id IN (:templates)
            GROUP BY a.template_id, a.version
            ORDER BY a.template_id, a.version DESC
            LIMIT 10000
            """)
    List<SpreadLine> spread(TenantId tenant, @Expandable Collection<TemplateId> templates);

    /** For the publisher, which {@code tenant} is. */
    @Query(
            """
            SELECT a.id, a.template_id, a.adopter_id, a.version,
                a.version < t.current_version AS behind, a.adopted_at
            FROM template t JOIN adoption a ON a.template_id = t.id
            WHERE t.tenant_id = :tenant AND t.id = :template AND a.id < :before
            ORDER BY a.id DESC LIMIT :limit
            """)
    List<AdoptionLine> listOf(TenantId tenant, TemplateId template, AdoptionId before, int limit);

    /** For the adopter, which {@code tenant} is. */
    @Query(
            """
            SELECT a.plan_id, a.template_id, t.name, a.version, v.body
            FROM adoption a
            JOIN template t ON t.id = a.template_id
            JOIN template_version v ON v.template_id = a.template_id AND v.version = a.version
            WHERE a.tenant_id = :tenant AND a.plan_id IN (:plans)
            ORDER BY a.plan_id, a.id
            """)
    List<AdoptedLine> listIn(TenantId tenant, @Expandable Collection<PlanId> plans);

    /** What the publisher reads. */
    @Introspected
    record AdoptionLine(
            AdoptionId id,
            TemplateId templateId,
            AgencyId adopterId,
            int version,
            int behind,
            Instant adoptedAt) {
        Adoption adoption() {
            return new Adoption(id, templateId, adopterId, version, behind > 0, adoptedAt);
        }
    }

    /** What the publisher counts. */
    @Introspected
    record SpreadLine(TemplateId templateId, int version, int plans, int agencies) {
        Spread spread() {
            return new Spread(templateId, version, plans, agencies);
        }
    }

    /** What the adopter reads. */
    @Introspected
    record AdoptedLine(
            PlanId planId, TemplateId templateId, String name, int version, byte[] body) {}
}
