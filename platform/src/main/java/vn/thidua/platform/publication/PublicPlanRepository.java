package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/** Reads public plans for anybody; others are not found. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicPlanRepository extends GenericRepository<PlanRow, PlanId> {
    /** Public plans, as {@code p}. */
    String PLANS =
            """
            SELECT p.id, COALESCE(n.name, g.name) AS issuer_name, p.kind_name, p.title, p.theme,
                p.document_number, p.document_symbol, p.issued_on, p.ordered_on, p.year,
                p.starts_on, p.ends_on, p.state, p.published_at, p.amended_at
            FROM published_plan p
            LEFT JOIN agency_name n
              ON n.agency_id = p.issuer_agency_id AND n.valid_from <= p.ordered_on
              AND (n.valid_to IS NULL OR n.valid_to >= p.ordered_on)
            LEFT JOIN emulation_group g ON g.id = p.issuer_group_id
            """;

    String OPEN =
            """
            WHERE p.audience = 'PUBLIC'
            """;

    /** Those of the issuer and the year after the last page. */
    String FILTER =
            """
              AND (:issuer IS NULL OR p.issuer_agency_id = :issuer)
              AND (:year IS NULL OR p.year = :year)
              AND (p.ordered_on < :beforeDay
                OR (p.ordered_on = :beforeDay AND p.id < :before))
            """;

    /** All of the syllables stand in the heading, and one that begins like the last. */
    String THERE =
            """
              AND (
                SELECT COUNT(*) FROM published_syllable s
                WHERE s.plan_id = p.id AND s.syllable IN (:syllables) AND s.in_heading) = :count
              AND EXISTS (
                SELECT 1 FROM published_syllable l
                WHERE l.plan_id = p.id AND l.syllable LIKE :last AND l.in_heading)
            """;

    String LATEST =
            """
            ORDER BY p.ordered_on DESC, p.id DESC
            LIMIT :limit
            """;

    String LATEST_FOUND =
            """
            ORDER BY d.ordered_on DESC, d.plan_id DESC
            LIMIT :limit
            """;

    @Query(
            PLANS
                    + OPEN
                    + """
                      AND p.id = :plan
                      """)
    Optional<PublicPlan> find(PlanId plan);

    @Query(PLANS + OPEN + FILTER + LATEST)
    List<PublicPlan> list(
            @Nullable AgencyId issuer,
            @Nullable Integer year,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    /** Those of them that have the words. */
    @Query(PLANS + OPEN + FILTER + THERE + LATEST)
    List<PublicPlan> listAmongLatest(
            @Nullable AgencyId issuer,
            @Nullable Integer year,
            @Expandable Collection<String> syllables,
            int count,
            String last,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    /** The same, from a syllable to the latest plans that have it. */
    @Query(
            PLANS
                    + "JOIN published_syllable d ON d.plan_id = p.id\n"
                    + OPEN
                    + "  AND d.syllable = :rarest AND d.in_heading\n"
                    + FILTER
                    + THERE
                    + LATEST_FOUND)
    List<PublicPlan> listBySyllable(
            String rarest,
            @Nullable AgencyId issuer,
            @Nullable Integer year,
            @Expandable Collection<String> syllables,
            int count,
            String last,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    /** The same, from all syllables that begin like the last; of a plan's the first. */
    @Query(
            PLANS
                    + "JOIN published_syllable d ON d.plan_id = p.id\n"
                    + OPEN
                    + """
                        AND d.syllable LIKE :last AND d.syllable = (
                          SELECT MIN(f.syllable) FROM published_syllable f
                          WHERE f.plan_id = p.id AND f.syllable LIKE :last AND f.in_heading)
                      """
                    + FILTER
                    + THERE
                    + LATEST_FOUND)
    List<PublicPlan> listByBeginning(
            @Nullable AgencyId issuer,
            @Nullable Integer year,
            @Expandable Collection<String> syllables,
            int count,
            String last,
            LocalDate beforeDay,
            PlanId before,
            int limit);

    @Query(
            """
            SELECT v.plan_id, v.version, v.document_number, v.document_symbol, v.issued_on,
                v.published_at, v.body_format, v.body
            FROM published_plan p
            JOIN published_version v ON v.plan_id = p.id AND v.version = p.current_version
            WHERE p.audience = 'PUBLIC' AND p.id IN (:plans)
            ORDER BY v.plan_id
            """)
    List<VersionRow> listCurrent(@Expandable Collection<PlanId> plans);
}
