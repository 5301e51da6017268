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
            WHERE p.audience = 'PUBLIC'
            """;

    @Query(
            PLANS
                    + """
                      AND p.id = :plan
                      """)
    Optional<PublicPlan> find(PlanId plan);

    @Query(
            PLANS
                    + """
                      AND (:issuer IS NULL OR p.issuer_agency_id = :issuer)
                      AND (:year IS NULL OR p.year = :year)
                      AND p.folded LIKE :words
                      AND (p.ordered_on < :beforeDay
                        OR (p.ordered_on = :beforeDay AND p.id < :before))
                      ORDER BY p.ordered_on DESC, p.id DESC
                      LIMIT :limit
                      """)
    List<PublicPlan> list(
            @Nullable AgencyId issuer,
            @Nullable Integer year,
            String words,
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
