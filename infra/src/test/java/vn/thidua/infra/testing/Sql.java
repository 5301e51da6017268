package vn.thidua.infra.testing;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the database beside the repositories, each time on a connection of its own.
 * Identifiers are passed as their bytes: {@code Uuids.bytes(id.value())}.
 */
@Singleton
public final class Sql {
    private final DataSource source;

    Sql(DataSource source, DataSourceResolver resolver) {
        this.source = resolver.resolve(source); // Micronaut's own wants a transaction around it.
    }

    /** A connection to the test's database; close it. */
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** Runs one statement and tells how many rows it changed. */
    public int run(String statement, @Nullable Object... values) {
        try (var connection = connect();
                var prepared = prepared(connection, statement, values)) {
            prepared.execute();
            return prepared.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statement that makes this table, as MySQL tells it. */
    public String created(String table) {
        return String.valueOf(column(2, "SHOW CREATE TABLE " + table).getFirst());
    }

    /** The first column of every row, as text. */
    public List<@Nullable String> texts(String query, @Nullable Object... values) {
        return column(1, query, values);
    }

    private List<@Nullable String> column(int number, String query, @Nullable Object... values) {
        try (var connection = connect();
                var prepared = prepared(connection, query, values);
                var rows = prepared.executeQuery()) {
            var texts = new ArrayList<@Nullable String>();
            while (rows.next()) {
                texts.add(rows.getString(number));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row, as text. */
    public @Nullable String text(String query, @Nullable Object... values) {
        var texts = texts(query, values);
        if (texts.size() != 1) {
            throw new IllegalStateException(texts.size() + " rows instead of one: " + query);
        }
        return texts.getFirst();
    }

    /** The first column of the only row, as a number. */
    public long number(String query, @Nullable Object... values) {
        return Long.parseLong(String.valueOf(text(query, values)));
    }

    private static PreparedStatement prepared(
            Connection connection, String statement, @Nullable Object... values)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (var index = 0; index < values.length; index++) {
            prepared.setObject(index + 1, values[index]);
        }
        return prepared;
    }
}
