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

/** Finds published plans by their words for one caller; what it may not see is not found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchRepository extends GenericRepository<PlanRow, PlanId> {
    String FILTER =
            """
              AND p.state IN (:states)
              AND (:issuer IS NULL OR p.issuer_agency_id = :issuer)
              AND (:issuingGroup IS NULL OR p.issuer_group_id = :issuingGroup)
              AND (:year IS NULL OR p.year = :year)
            """;

    /** All of the syllables stand in the plan, and one that begins like the last. */
    String THERE =
            """
              AND (
                SELECT COUNT(*) FROM published_syllable s
                WHERE s.plan_id = p.id AND s.syllable IN (:syllables)) = :count
              AND EXISTS (
                SELECT 1 FROM published_syllable l
                WHERE l.plan_id = p.id AND l.syllable LIKE :last)
            """;

    /** Whoever may not read the text finds a plan by its heading alone. */
    String SEEN =
            """
              HAVING text_visible OR (
                figures_visible
                AND (
                  SELECT COUNT(*) FROM published_syllable s
                  WHERE s.plan_id = p.id AND s.syllable IN (:syllables)
                    AND s.in_heading) = :count
                AND EXISTS (
                  SELECT 1 FROM published_syllable l
                  WHERE l.plan_id = p.id AND l.syllable LIKE :last AND l.in_heading))
            """;

    String LATEST =
            """
              ORDER BY d.ordered_on DESC, d.plan_id DESC LIMIT :limit
            """;

    String IN_ORDER =
            """
            ORDER BY ordered_on DESC, id DESC
            """;

    /** Goes from a syllable to the latest plans that have it, and looks for the others there. */
    @Query(
            Sight.PLANS
                    + """
                      JOIN published_syllable d ON d.plan_id = p.id
                      WHERE d.syllable = :rarest
                      """
                    + THERE
                    + FILTER
                    + SEEN
                    + LATEST
                    + Sight.LIST
                    + IN_ORDER)
    List<SeenPlan> listByRarest(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            String rarest,
            @Expandable Collection<String> syllables,
            int count,
            String last,
            @Expandable Collection<PublishedState> states,
            @Nullable AgencyId issuer,
            @Nullable GroupId issuingGroup,
            @Nullable Integer year,
            int limit);

    /**
     * Goes from all syllables that begin like the last. A plan with several such is taken by the
     * first of them.
     */
    @Query(
            Sight.PLANS
                    + """
                      JOIN published_syllable d ON d.plan_id = p.id
                      WHERE d.syllable LIKE :last
                        AND d.syllable = (
                          SELECT MIN(f.syllable) FROM published_syllable f
                          WHERE f.plan_id = p.id AND f.syllable LIKE :last)
                      """
                    + THERE
                    + FILTER
                    + SEEN
                    + LATEST
                    + Sight.LIST
                    + IN_ORDER)
    List<SeenPlan> listByBeginning(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<String> syllables,
            int count,
            String last,
            @Expandable Collection<PublishedState> states,
            @Nullable AgencyId issuer,
            @Nullable GroupId issuingGroup,
            @Nullable Integer year,
            int limit);

    /** Those of these plans that have them. */
    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id IN (:plans)
                      """
                    + THERE
                    + SEEN
                    + Sight.LIST
                    + IN_ORDER)
    List<SeenPlan> listAmong(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<String> syllables,
            int count,
            String last);

    /** What the items of these plans are called, where the caller may read their text. */
    @Query(
            Sight.PLANS
                    + """
                      WHERE p.id IN (:plans)
                      """
                    + Sight.SEEN
                    + """
                      )
                      SELECT l.plan_id, l.item_key, l.position, l.text
                      FROM sight JOIN published_line l ON l.plan_id = sight.id
                      WHERE sight.text_visible
                      ORDER BY l.plan_id, l.position, l.item_key
                      """)
    List<LineRow> listLines(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            @Expandable Collection<PlanId> plans);
}
