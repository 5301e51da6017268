package vn.thidua.bench.run;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import vn.thidua.bench.country.Calendar;

/** Other ways to have the sums of a plan: the statements of {@code sides/rollups}. */
final class RollupWays {
    private static final Path FILES =
            Path.of(System.getProperty("bench.root", "."), "infra/bench/sides/rollups");
    private static final int MADE_SECONDS_MAX = 400;
    private static final int MEASURES = 30;
    private static final double NANOS = 1e9;
    private static final List<String> TABLES =
            List.of(
                    "bench_nightly",
                    "bench_last_night",
                    "bench_tonight",
                    "bench_tonight_own",
                    "bench_counter");

    private final SqlFile recursive = SqlFile.of(FILES.resolve("recursive.sql"));
    private final SqlFile nightly = SqlFile.of(FILES.resolve("nightly.sql"));
    private final SqlFile counter = SqlFile.of(FILES.resolve("counter.sql"));
    private final Connection connection;
    private final Consumer<String> told;

    RollupWays(Connection connection, Consumer<String> told) {
        this.connection = connection;
        this.told = told;
    }

    /**
     * Makes what is read, and gives the statements that read it by the names of the ways. What
     * takes longer than seven minutes to make is left out, and that is said.
     */
    Map<String, String> make() throws SQLException {
        drop();
        var ways = new LinkedHashMap<String, String>();
        ways.put("recursive SQL over the ledger", recursive.named("read"));
        ways.put("recursive SQL over own sums", recursive.named("read of own sums"));
        if (made("the nightly table", nightly.all("once"), nightly.all("night"))) {
            ways.put("a nightly table", nightly.named("read"));
        }
        if (made("the counter", counter.all("once"), List.of())) {
            ways.put("a single-row counter", counter.named("read"));
        }
        return ways;
    }

    private boolean made(String name, List<String> first, List<String> then) throws SQLException {
        told.accept("making " + name);
        var began = System.nanoTime();
        try {
            for (var statement : first) {
                run(statement);
            }
            for (var statement : then) {
                run(statement);
            }
        } catch (SQLTimeoutException late) {
            told.accept("%s takes more than %d s: left out".formatted(name, MADE_SECONDS_MAX));
            return false;
        }
        var took = (System.nanoTime() - began) / NANOS;
        told.accept("made %s in %.1f s".formatted(name, took));
        return true;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(MADE_SECONDS_MAX);
            statement.execute(sql);
        }
    }

    /** The year's sums of a plan by the numbers of their measures, without those of nothing. */
    Map<Integer, BigDecimal> read(String sql, UUID plan) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, bytes(plan));
            statement.setInt(2, Calendar.YEAR * 10 + 1);
            statement.setInt(3, Calendar.YEAR * 10 + 4);
            try (var rows = statement.executeQuery()) {
                return sums(rows);
            }
        }
    }

    /** Either a row for each measure, or one row with a column for each. */
    private static Map<Integer, BigDecimal> sums(ResultSet rows) throws SQLException {
        var sums = new TreeMap<Integer, BigDecimal>();
        var isWide = rows.getMetaData().getColumnCount() == MEASURES;
        while (rows.next()) {
            if (isWide) {
                for (var measure = 1; measure <= MEASURES; measure++) {
                    put(sums, measure, rows.getBigDecimal(measure));
                }
            } else {
                put(sums, rows.getInt("measure"), rows.getBigDecimal("amount"));
            }
        }
        return sums;
    }

    private static void put(Map<Integer, BigDecimal> sums, int measure, BigDecimal amount) {
        if (amount.signum() != 0) {
            sums.put(measure, amount.stripTrailingZeros());
        }
    }

    /** The numbers of plans' measures by their codes. */
    Map<String, Integer> numbers() throws SQLException {
        var numbers = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT code, number FROM measure WHERE level = 'PLAN'")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
        return numbers;
    }

    /** Leaves nothing behind. */
    void drop() throws SQLException {
        run("DROP TABLE IF EXISTS " + String.join(", ", TABLES));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
