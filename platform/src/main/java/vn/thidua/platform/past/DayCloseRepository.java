package vn.thidua.platform.past;

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
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;

/** How far days are closed, and what the one under way has yet to look at. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DayCloseRepository extends GenericRepository<DayClosePlace, Integer> {

    /** Holds the place until the transaction ends; nothing if another instance holds it. */
    @Query(
            """
            SELECT id, closed_on, closing_on FROM day_close WHERE id = 1 FOR UPDATE SKIP LOCKED
            """)
    Optional<DayClosePlace> hold();

    @Query("SELECT closed_on FROM day_close WHERE id = 1 AND closed_on IS NOT NULL")
    Optional<LocalDate> findClosedOn();

    @Query(
            """
            UPDATE day_close SET closed_on = :closedOn, closing_on = :closingOn WHERE id = 1
            """)
    void move(@Nullable LocalDate closedOn, @Nullable LocalDate closingOn);

    /** The first day whose figures of targets are written down; nothing if all days have them. */
    @Query("SELECT targets_since FROM day_close WHERE id = 1 AND targets_since IS NOT NULL")
    Optional<LocalDate> findTargetsSince();

    /** When the ledger begins. */
    @CrossesTenants("reads a moment, that of the first entry of all")
    @Query(
            """
            SELECT f.recorded_at
            FROM fact f FORCE INDEX (fact_recorded)
            ORDER BY f.recorded_at
            LIMIT 1
            """)
    Optional<Instant> findFirstRecorded();

    /**
     * Notes all plans and targets whose figures at the end of a day may not be those of the day
     * before: those above what was recorded on it, those that something came under on it, and those
     * that something has left since it began, which may have recorded on it.
     */
    @CrossesTenants("notes plans whose figures moved and tells nobody")
    @Query(
            """
            INSERT IGNORE INTO day_due (node_id)
            SELECT s.node_id
            FROM (
                SELECT c.ancestor_id AS node_id
                FROM fact f FORCE INDEX (fact_recorded)
                STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                    ON c.descendant_id = f.node_id AND c.figure_paths > 0
                WHERE f.recorded_at >= :from AND f.recorded_at < :until AND f.measure <= 43
                UNION
                SELECT p.ancestor_id
                FROM pair_history p
                WHERE p.changed_at >= :from AND (p.changed_at < :until OR p.direction < 0)
            ) s
            ORDER BY s.node_id
            """)
    int noteDue(Instant from, Instant until);

    @Query("SELECT d.node_id FROM day_due d ORDER BY d.node_id LIMIT :limit")
    List<NodeId> listDue(int limit);

    @Query("DELETE FROM day_due WHERE node_id IN (:nodes)")
    void forget(@Expandable Collection<NodeId> nodes);
}
