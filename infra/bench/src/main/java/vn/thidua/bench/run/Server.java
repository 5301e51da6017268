package vn.thidua.bench.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Size;
import vn.thidua.bench.fill.Filling.Place;
import vn.thidua.infra.mysql.EmbeddedMysql;

/**
 * The MySQL that is measured: the one that the project brings along, with the memory that a server
 * of this size would be given. A MySQL of one's own is taken as it is.
 */
record Server(Place place, @Nullable EmbeddedMysql embedded) implements Backend, AutoCloseable {
    private static final String POOL = Long.toString(2L << 30);

    /**
     * Takes its place on disk at once, which small countries, of which there are many, need not.
     */
    private static final String REDO = Long.toString(2L << 30);

    private static final String SMALL_REDO = Long.toString(256L << 20);
    private static final long SMALL = 1_000_000;
    private static final String STATEMENTS =
            """
            SELECT variable_value FROM performance_schema.global_status
            WHERE variable_name = 'Questions'
            """;

    /** Starts the embedded server on this folder, for a country of this size. */
    static Server start(Path folder, Size size, Consumer<String> told) {
        var redo = size.facts() < SMALL ? SMALL_REDO : REDO;
        var home = Path.of(System.getProperty("thidua.home", ".data"));
        var mysql = EmbeddedMysql.start(folder, home, told);
        Runtime.getRuntime().addShutdownHook(new Thread(mysql::close, "stop MySQL"));
        var server =
                new Server(new Place(mysql.url("thidua"), mysql.user(), mysql.password()), mysql);
        try (var connection = mysql.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL innodb_buffer_pool_size = " + POOL);
            statement.execute("SET GLOBAL innodb_redo_log_capacity = " + redo);
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        }
        return server;
    }

    /** What the program is told about it. Nobody searches, so filled plans are not read over. */
    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", place.url(),
                "datasources.default.username", place.user(),
                "datasources.default.password", place.password(),
                "thidua.search-catch-up.after", "365d");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(place.url(), place.user(), place.password());
    }

    /** Throws away what a filling that was stopped has left behind. */
    void empty() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var name = connection.getCatalog();
            statement.execute("DROP DATABASE " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OptionalLong pid() {
        return embedded == null ? OptionalLong.empty() : OptionalLong.of(embedded.process().pid());
    }

    @Override
    public long statements() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(STATEMENTS)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes each of the largest tables takes, the largest first. */
    Map<String, Long> tables() {
        var sizes = new LinkedHashMap<String, Long>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT table_name, data_length + index_length AS bytes
                                FROM information_schema.tables
                                WHERE table_schema = DATABASE()
                                ORDER BY bytes DESC LIMIT 12
                                """)) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sizes;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
