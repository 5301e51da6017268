package vn.thidua.platform.rulebook;

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
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleSetVersionRepository extends GenericRepository<RuleSetVersionRow, RuleSetId> {
    @Query(
            """
            INSERT INTO rule_set_version (
                rule_set_id, version, holds_from, holds_to, note, published_at, body_format,
                body)
            VALUES (
                :ruleSetId, :version, :holdsFrom, :holdsTo, :note, :publishedAt, :bodyFormat,
                :body)
            """)
    void insert(RuleSetVersionRow row);

    @Query(
            """
            SELECT rule_set_id, version, holds_from, holds_to, note, published_at
            FROM rule_set_version
            WHERE rule_set_id = :set AND version < :before
            ORDER BY version DESC
            LIMIT :limit
            """)
    List<VersionLine> list(RuleSetId set, int before, int limit);

    @Query(
            """
            SELECT rule_set_id, version, body
            FROM rule_set_version
            WHERE rule_set_id IN (:sets) AND version IN (:numbers)
            """)
    List<TextLine> texts(
            @Expandable Collection<RuleSetId> sets, @Expandable Collection<Integer> numbers);

    @Query(
            """
            SELECT rule_set_id, version, holds_from, holds_to, note, published_at, body
            FROM rule_set_version
            WHERE rule_set_id IN (:sets) AND version IN (:numbers)
            """)
    List<WholeLine> whole(
            @Expandable Collection<RuleSetId> sets, @Expandable Collection<Integer> numbers);

    /** A version with its rules. */
    @Introspected
    record WholeLine(
            RuleSetId ruleSetId,
            int version,
            LocalDate holdsFrom,
            @Nullable LocalDate holdsTo,
            @Nullable String note,
            Instant publishedAt,
            byte[] body) {
        RuleSetVersion read() {
            return new RuleSetVersion(ruleSetId, version, holdsFrom, holdsTo, note, publishedAt);
        }
    }

    /** A version without its rules. */
    @Introspected
    record VersionLine(
            RuleSetId ruleSetId,
            int version,
            LocalDate holdsFrom,
            @Nullable LocalDate holdsTo,
            @Nullable String note,
            Instant publishedAt) {
        RuleSetVersion read() {
            return new RuleSetVersion(ruleSetId, version, holdsFrom, holdsTo, note, publishedAt);
        }
    }

    /** The rules of a version. */
    @Introspected
    record TextLine(RuleSetId ruleSetId, int version, byte[] body) {}
}
