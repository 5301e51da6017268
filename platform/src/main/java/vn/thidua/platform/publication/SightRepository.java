package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

/** Reads published plans for one caller; what that caller may not see is not found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SightRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id IN (:plans)
                      """
                    + Sight.SEEN
                    + Sight.LIST
                    + """
                      ORDER BY id
                      """)
    List<SeenPlan> list(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PlanId> plans);

    /** The latest of all that the caller may see. */
    @Query(
            Sight.LATEST
                    + Sight.SEEN
                    + Sight.LIST
                    + """
                      ORDER BY ordered_on DESC, id DESC
                      """)
    List<SeenPlan> listLatest(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PublishedState> states,
            @Nullable Integer year,
            String words,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    /** The latest of one issuer, who has not so many that looking at each would take long. */
    @Query(
            Sight.PLANS
                    + """
                      WHERE p.state IN (:states)
                        AND (:issuer IS NULL OR p.issuer_agency_id = :issuer)
                        AND (:issuingGroup IS NULL OR p.issuer_group_id = :issuingGroup)
                        AND (:year IS NULL OR p.year = :year)
                        AND p.folded LIKE :words
                        AND (p.ordered_on < :beforeDay
                            OR (p.ordered_on = :beforeDay AND p.id < :before))
                      """
                    + Sight.SEEN
                    + """
                      ORDER BY p.ordered_on DESC, p.id DESC LIMIT :limit
                      """
                    + Sight.LIST
                    + """
                      ORDER BY ordered_on DESC, id DESC
                      """)
    List<SeenPlan> listLatestOf(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PublishedState> states,
            @Nullable AgencyId issuer,
            @Nullable GroupId issuingGroup,
            @Nullable Integer year,
            String words,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    @Query(
            Sight.PLANS
                    + """
                      WHERE p.state IN (:states)
                        AND (:issuer IS NULL OR p.issuer_agency_id = :issuer)
                        AND (:issuingGroup IS NULL OR p.issuer_group_id = :issuingGroup)
                        AND (:year IS NULL OR p.year = :year)
                        AND p.folded LIKE :words
                        AND (p.title > :afterTitle OR (p.title = :afterTitle AND p.id > :after))
                      """
                    + Sight.SEEN
                    + """
                      ORDER BY p.title, p.id LIMIT :limit
                      """
                    + Sight.LIST
                    + """
                      ORDER BY title, id
                      """)
    List<SeenPlan> listByTitle(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PublishedState> states,
            @Nullable AgencyId issuer,
            @Nullable GroupId issuingGroup,
            @Nullable Integer year,
            String words,
            String afterTitle,
            PlanId after,
            int limit);

    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id IN (:plans)
                      """
                    + Sight.SEEN
                    + """
                      )
                      SELECT v.plan_id, v.version, v.document_number, v.document_symbol,
                          v.issued_on, v.published_at, v.body_format,
                          CASE WHEN sight.text_visible THEN v.body ELSE '' END AS body
                      FROM sight
                      JOIN published_version v
                        ON v.plan_id = sight.id AND v.version = sight.current_version
                      ORDER BY v.plan_id
                      """)
    List<VersionRow> listCurrent(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PlanId> plans);

    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id = :plan
                      """
                    + Sight.SEEN
                    + """
                      )
                      SELECT v.plan_id, v.version, v.document_number, v.document_symbol,
                          v.issued_on, v.published_at, v.body_format,
                          CASE WHEN sight.text_visible THEN v.body ELSE '' END AS body
                      FROM sight JOIN published_version v ON v.plan_id = sight.id
                      WHERE v.version < :before
                      ORDER BY v.version DESC LIMIT :limit
                      """)
    List<VersionRow> listVersions(
            TenantId tenant, AgencyId agency, LocalDate today, PlanId plan, int before, int limit);

    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id = :plan
                      """
                    + Sight.SEEN
                    + """
                      )
                      SELECT v.plan_id, v.version, v.document_number, v.document_symbol,
                          v.issued_on, v.published_at, v.body_format,
                          CASE WHEN sight.text_visible THEN v.body ELSE '' END AS body
                      FROM sight JOIN published_version v ON v.plan_id = sight.id
                      WHERE v.version IN (:versions)
                      ORDER BY v.version LIMIT 1000
                      """)
    List<VersionRow> listSome(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            PlanId plan,
            @Expandable Collection<Integer> versions);

    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id IN (:plans)
                      """
                    + Sight.SEEN
                    + """
                      )
                      SELECT t.id, t.plan_id, t.item_key, t.name, t.measure, t.unit, t.share,
                          t.goal, t.comparison, t.first_version, t.last_version
                      FROM sight JOIN published_target t ON t.plan_id = sight.id
                      WHERE t.last_version IS NULL
                      ORDER BY t.plan_id, t.item_key
                      """)
    List<TargetRow> listTargets(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PlanId> plans);
}
