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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RuleSetRepository extends GenericRepository<RuleSetRow, RuleSetId> {
    @Query(
            """
            INSERT INTO rule_set (id, owner_id, name, current_version)
            VALUES (:id, :ownerId, :name, :currentVersion)
            """)
    void insert(RuleSetRow ruleSet);

    @Query(
            """
            INSERT INTO rule_set (id, owner_id, name, current_version)
            VALUES (:ruleSet, NULL, :named, 0)
            ON DUPLICATE KEY UPDATE id = id
            """)
    void insertIfAbsent(RuleSetId ruleSet, String named);

    /** A set of an agency, or one of the State where there is none. */
    @Query(
            """
            SELECT id, owner_id, name, current_version
            FROM rule_set
            WHERE id = :ruleSet AND owner_id <=> :owner
            FOR UPDATE
            """)
    Optional<RuleSetRow> lock(RuleSetId ruleSet, @Nullable AgencyId owner);

    @Query(
            """
            UPDATE rule_set SET name = :name, current_version = :version WHERE id = :ruleSet
            """)
    void advance(RuleSetId ruleSet, String name, int version);

    @Query(
            """
            SELECT id, owner_id, name, current_version
            FROM rule_set
            WHERE id IN (:ids)
            """)
    List<RuleSetRow> list(@Expandable Collection<RuleSetId> ids);

    @Query(
            """
            SELECT id, owner_id, name, current_version
            FROM rule_set
            WHERE (:everybodys OR owner_id <=> :owner) AND (name, id) > (:afterName, :afterId)
            ORDER BY name, id
            LIMIT :limit
            """)
    List<RuleSetRow> search(
            boolean everybodys,
            @Nullable AgencyId owner,
            String afterName,
            RuleSetId afterId,
            int limit);

    /** The versions that hold on a day, of the State's sets and of these agencies' ones. */
    @Query(
            """
            SELECT v.rule_set_id, s.owner_id, s.name, s.current_version, v.version, v.holds_from,
                v.holds_to, v.note, v.published_at, v.body
            FROM rule_set s JOIN rule_set_version v ON v.rule_set_id = s.id
            WHERE (s.owner_id IS NULL OR s.owner_id IN (:owners))
              AND v.holds_from <= :day AND (v.holds_to IS NULL OR v.holds_to >= :day)
              AND NOT EXISTS (
                SELECT 1 FROM rule_set_version newer
                WHERE newer.rule_set_id = v.rule_set_id AND newer.version > v.version
                  AND newer.holds_from <= :day
                  AND (newer.holds_to IS NULL OR newer.holds_to >= :day))
            ORDER BY v.holds_from, v.rule_set_id
            """)
    List<LayerLine> layers(@Expandable Collection<AgencyId> owners, LocalDate day);

    /** All versions that hold on any day from one to another, the older ones of a set first. */
    @Query(
            """
            SELECT v.rule_set_id, s.owner_id, s.name, s.current_version, v.version, v.holds_from,
                v.holds_to, v.note, v.published_at, v.body
            FROM rule_set s JOIN rule_set_version v ON v.rule_set_id = s.id
            WHERE (s.owner_id IS NULL OR s.owner_id IN (:owners))
              AND v.holds_from <= :last AND (v.holds_to IS NULL OR v.holds_to >= :first)
            ORDER BY v.holds_from, v.rule_set_id, v.version
            """)
    List<LayerLine> between(
            @Expandable Collection<AgencyId> owners, LocalDate first, LocalDate last);

    /** A set and a version of it that holds. */
    @Introspected
    record LayerLine(
            RuleSetId ruleSetId,
            @Nullable AgencyId ownerId,
            String name,
            int currentVersion,
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
}
