package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.NodeId;

/** What does stand in the database, in the words of {@link Model}. */
@Singleton
public class Stored {
    private static final int FIRST_SUM = 5;

    private final Sql sql;

    Stored(Sql sql) {
        this.sql = sql;
    }

    Map<String, String> closure(Collection<NodeId> nodes) {
        var pairs = new TreeMap<String, String>();
        var mine = values(nodes);
        read(
                "SELECT descendant_id, ancestor_id, paths, figure_paths, text_paths"
                        + " FROM link_closure",
                row -> {
                    if (mine.contains(id(row, 2))) {
                        pairs.put(
                                id(row, 1) + " " + id(row, 2),
                                row.getLong(3) + " " + row.getLong(4) + " " + row.getLong(5));
                    }
                });
        return pairs;
    }

    Map<String, String> contributors(Collection<NodeId> nodes) {
        var counts = new TreeMap<String, String>();
        var mine = values(nodes);
        read(
                "SELECT ancestor_id, tenant_id, nodes FROM contributor",
                row -> {
                    if (mine.contains(id(row, 1))) {
                        counts.put(id(row, 1) + " " + row.getLong(2), row.getString(3));
                    }
                });
        return counts;
    }

    /** What each agency has contributed. */
    Map<String, String> rollups(Collection<NodeId> nodes) {
        return sums(nodes, false);
    }

    /** The same by slots of totals. */
    Map<String, String> slots(Collection<NodeId> nodes) {
        return sums(nodes, true);
    }

    private Map<String, String> sums(Collection<NodeId> nodes, boolean inSlot) {
        var sums = new TreeMap<String, String>();
        var mine = values(nodes);
        read(
                "SELECT * FROM rollup_row WHERE in_slot = " + inSlot,
                row -> put(sums, mine, row, 1, Measure.COLUMNS));
        read(
                "SELECT * FROM target_rollup WHERE in_slot = " + inSlot,
                row -> put(sums, mine, row, Measure.TARGET_AMOUNT, Measure.TARGET_DENOMINATOR));
        return sums;
    }

    /** The edges among these nodes. */
    Map<Model.Edge, Carries> edges(Collection<NodeId> nodes) {
        var edges = new HashMap<Model.Edge, Carries>();
        var mine = values(nodes);
        read(
                "SELECT child_id, parent_id, figures, texts FROM edge",
                row -> {
                    if (mine.contains(id(row, 1))) {
                        edges.put(
                                new Model.Edge(new NodeId(id(row, 1)), new NodeId(id(row, 2))),
                                new Carries(row.getBoolean(3), row.getBoolean(4)));
                    }
                });
        return edges;
    }

    private static void put(
            Map<String, String> sums, Set<UUID> mine, ResultSet row, int first, int last)
            throws SQLException {
        if (!mine.contains(id(row, 1))) {
            return;
        }
        for (var measure = first; measure <= last; measure++) {
            BigDecimal sum = row.getBigDecimal(measure - first + FIRST_SUM);
            if (sum.signum() != 0) {
                sums.put(
                        "%s %d %d %d".formatted(id(row, 1), row.getInt(3), row.getLong(4), measure),
                        Figures.plain(sum).toPlainString());
            }
        }
    }

    private static Set<UUID> values(Collection<NodeId> nodes) {
        var values = new HashSet<UUID>();
        nodes.forEach(node -> values.add(node.value()));
        return values;
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return Uuids.of(row.getBytes(column));
    }

    private void read(String query, Reading reading) {
        try (var connection = sql.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reading.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }
}
