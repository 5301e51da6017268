package vn.thidua.platform.rollup;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.CrossesTenants;

/**
 * Writes the wide rows: what plans did themselves, and what it adds up to above them. A statement
 * names only the columns of measures that occur, since one of all thirty takes MySQL three times as
 * long; so it is composed, as no other is. Those that write rollups are sorted by their key and
 * come last, so no two of them wait in a circle.
 */
@CrossesTenants("a fact moves the sums of all plans above; its keeper may report")
@Singleton
class FigureSums {
    private static final SortedSet<Integer> ALL =
            IntStream.rangeClosed(1, Measure.COLUMNS)
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));

    private static final String OWN =
            """
            INSERT INTO own_figure (node_id, period, tenant_id, {m})
            SELECT s.node_id, s.period, s.tenant_id, {s.m}
            FROM (
                SELECT f.node_id, f.period, f.tenant_id, {SUM(IF(f.measure = #, f.delta, 0)) AS m}
                FROM fact f
                WHERE f.entry_id IN (?, ?) AND f.measure <= 30
                GROUP BY f.node_id, f.period, f.tenant_id
            ) s
            ON DUPLICATE KEY UPDATE {own_figure.m = own_figure.m + s.m}
            """;

    private static final String ABOVE =
            """
            INSERT INTO rollup_row (ancestor_id, in_slot, period, contributor, {m})
            SELECT s.ancestor_id, k.in_slot, s.period, %s AS contributor, {s.m}
            FROM (%s) s %s
            ORDER BY s.ancestor_id, k.in_slot, s.period, contributor
            ON DUPLICATE KEY UPDATE {rollup_row.m = rollup_row.m + s.m}
            """;

    private static final String OF_ENTRIES =
            """
            SELECT c.ancestor_id, f.period, f.tenant_id,
                {SUM(IF(f.measure = #, f.delta, 0)) AS m}
            FROM fact f
            STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                ON c.descendant_id = f.node_id AND c.figure_paths > 0
            WHERE f.entry_id IN (?, ?) AND f.measure <= 30
            GROUP BY c.ancestor_id, f.period, f.tenant_id
            """;

    private static final String OF_CHANGED_PAIRS =
            """
            SELECT p.ancestor_id, f.period, f.tenant_id, {SUM(p.direction * f.m) AS m}
            FROM changed_pair p
            STRAIGHT_JOIN own_figure f ON f.node_id = p.descendant_id
            GROUP BY p.ancestor_id, f.period, f.tenant_id
            """;

    private final JdbcOperations database;

    FigureSums(JdbcOperations database) {
        this.database = database;
    }

    /**
     * The plan's own figures take in one entry or two of the same plan.
     *
     * @param measures the numbers of the measures that occur in them
     */
    void addOwn(FactEntryId entry, FactEntryId other, SortedSet<Integer> measures) {
        run(OWN, measures, entry, other);
    }

    /** Every plan above takes them in, once however many paths lead there. */
    void rollUp(FactEntryId entry, FactEntryId other, SortedSet<Integer> measures) {
        run(above(OF_ENTRIES), measures, entry, other);
    }

    /** Plans above the change under way gain or lose what the plans below it have done. */
    void move() {
        run(above(OF_CHANGED_PAIRS), ALL);
    }

    private static String above(String sums) {
        return ABOVE.formatted(Slots.CONTRIBUTOR, sums, Slots.BOTH);
    }

    private void run(String composed, SortedSet<Integer> measures, FactEntryId... entries) {
        database.prepareStatement(
                MeasureColumns.spread(composed, measures),
                statement -> {
                    var place = 1;
                    for (var entry : List.of(entries)) {
                        statement.setBytes(place++, Uuids.bytes(entry.value()));
                    }
                    return statement.executeUpdate();
                });
    }
}
