package vn.thidua.platform.award;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublishedNoticeRepository extends GenericRepository<PublishedNoticeRow, AwardNoticeId> {
    /** Of agencies that have ended nothing waits for a decision any more. */
    String NOTICES =
            """
            SELECT p.id, n.name AS agency_name, p.title, p.year, p.posted_on, p.ends_on,
                p.posted_at
            FROM published_notice p
            JOIN tenant t ON t.id = p.tenant_id AND t.status <> 'CLOSED'
            LEFT JOIN agency_name n
              ON n.agency_id = p.agency_id AND n.valid_from <= p.posted_on
              AND (n.valid_to IS NULL OR n.valid_to >= p.posted_on)
            """;

    @Query(
            """
            INSERT INTO published_notice (id, tenant_id, agency_id, title, year, posted_on,
                ends_on, posted_at)
            VALUES (:id, :tenantId, :agencyId, :title, :year, :postedOn,
                :endsOn, :postedAt)
            """)
    void insert(PublishedNoticeRow row);

    @Query(NOTICES + "WHERE p.id = :notice")
    Optional<Posted> find(AwardNoticeId notice);

    @Query(
            NOTICES
                    + """
            WHERE p.id < :before
              AND (:agency IS NULL OR p.agency_id = :agency)
              AND (:running IS NULL OR (p.ends_on >= :today) = :running)
            ORDER BY p.id DESC
            LIMIT :limit
            """)
    List<Posted> list(
            @Nullable AgencyId agency,
            @Nullable Boolean running,
            LocalDate today,
            AwardNoticeId before,
            int limit);

    @Query("DELETE FROM published_notice WHERE tenant_id = :tenant AND id IN (:notices)")
    int deleteAll(TenantId tenant, @Expandable Collection<AwardNoticeId> notices);

    /** A notice, with the name of who posted it. */
    @Introspected
    record Posted(
            AwardNoticeId id,
            @Nullable String agencyName,
            String title,
            int year,
            LocalDate postedOn,
            LocalDate endsOn,
            Instant postedAt) {
        PublishedNotice on(LocalDate today) {
            return new PublishedNotice(
                    id,
                    agencyName,
                    title,
                    year,
                    postedOn,
                    endsOn,
                    !today.isAfter(endsOn),
                    postedAt);
        }
    }
}
