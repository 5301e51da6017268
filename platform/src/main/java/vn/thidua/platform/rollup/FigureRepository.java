package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.ChangedPairs;

/**
 * Writes the wide rows: what plans did themselves, and what it adds up to above them. Statements
 * that write rollups are sorted by their key and come last, so no two of them wait in a circle.
 */
@CrossesTenants("a fact moves the sums of all plans above; its keeper may report")
@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The plan's own figures take in one entry or two of the same plan. */
    @Query(
            "INSERT INTO own_figure (node_id, period, tenant_id, "
                    + MeasureColumns.NAMES
                    + ") SELECT s.node_id, s.period, s.tenant_id, "
                    + MeasureColumns.ADDED
                    + " FROM (SELECT f.node_id, f.period, f.tenant_id, "
                    + MeasureColumns.OF_FACTS
                    + """
                     FROM fact f
                        WHERE f.entry_id IN (:entry, :other) AND f.measure <= 30
                        GROUP BY f.node_id, f.period, f.tenant_id
                    ) s
                    ON DUPLICATE KEY UPDATE\s"""
                    + MeasureColumns.INTO_OWN_FIGURE)
    int addOwn(FactEntryId entry, FactEntryId other);

    /** Every plan above takes in these entries, once however many paths lead there. */
    @Query(
            "INSERT INTO rollup_row (ancestor_id, in_slot, period, contributor, "
                    + MeasureColumns.NAMES
                    + ") SELECT s.ancestor_id, k.in_slot, s.period,"
                    + Slots.CONTRIBUTOR
                    + "AS contributor, "
                    + MeasureColumns.ADDED
                    + " FROM (SELECT c.ancestor_id, f.period, f.tenant_id, "
                    + MeasureColumns.OF_FACTS
                    + """
                     FROM fact f
                        STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                            ON c.descendant_id = f.node_id AND c.figure_paths > 0
                        WHERE f.entry_id IN (:entry, :other) AND f.measure <= 30
                        GROUP BY c.ancestor_id, f.period, f.tenant_id
                    ) s"""
                    + Slots.BOTH
                    + """
                    ORDER BY s.ancestor_id, k.in_slot, s.period, contributor
                    ON DUPLICATE KEY UPDATE\s"""
                    + MeasureColumns.INTO_ROLLUP_ROW)
    int rollUp(FactEntryId entry, FactEntryId other);

    /** Plans above the change under way gain or lose what the plans below it have done. */
    @Query(
            "INSERT INTO rollup_row (ancestor_id, in_slot, period, contributor, "
                    + MeasureColumns.NAMES
                    + ") SELECT s.ancestor_id, k.in_slot, s.period,"
                    + Slots.CONTRIBUTOR
                    + "AS contributor, "
                    + MeasureColumns.ADDED
                    + " FROM (SELECT p.ancestor_id, r.period, r.tenant_id, "
                    + MeasureColumns.CARRIED
                    + " FROM ("
                    + ChangedPairs.SQL
                    + """
                        ) p
                        STRAIGHT_JOIN own_figure r ON r.node_id = p.descendant_id
                        GROUP BY p.ancestor_id, r.period, r.tenant_id
                    ) s"""
                    + Slots.BOTH
                    + """
                    ORDER BY s.ancestor_id, k.in_slot, s.period, contributor
                    ON DUPLICATE KEY UPDATE\s"""
                    + MeasureColumns.INTO_ROLLUP_ROW)
    int move();
}
