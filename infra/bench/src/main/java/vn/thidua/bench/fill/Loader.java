package vn.thidua.bench.fill;

import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to the server in large portions, one while the next is being written. A row that the
 * server would change or leave out stops everything.
 */
final class Loader implements AutoCloseable {
    private static final int PORTION = 4 << 20;
    private static final String LOAD =
            """
            LOAD DATA LOCAL INFILE 'rows' INTO TABLE %s CHARACTER SET binary
            FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (%s)
            """;

    private final Connection connection;
    private final Progress progress;
    private final ExecutorService sending = Executors.newSingleThreadExecutor();

    Loader(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** A table to write rows for; close it, and they are there. */
    Table into(String table, String columns) {
        return new Table(LOAD.formatted(table, columns));
    }

    /** One with a column of JSON, which takes no bare bytes. */
    Table into(String table, String columns, String json) {
        var load = LOAD.formatted(table, columns.replace(json, "@json"));
        return new Table(load + "SET %s = CONVERT(@json USING utf8mb4)".formatted(json));
    }

    /** Until this is closed, a table has no indexes but its key. */
    Indexes withoutIndexes(String table) {
        return Indexes.off(connection, table);
    }

    @Override
    public void close() {
        sending.close();
    }

    /** The rows of one table. */
    final class Table implements AutoCloseable {
        private final String statement;
        private Rows rows = new Rows(PORTION + PORTION / 2);
        private Rows spare = new Rows(PORTION + PORTION / 2);
        private @Nullable Future<?> sent;

        private Table(String statement) {
            this.statement = statement;
        }

        /** Begins the next row. */
        Rows row() {
            if (rows.size() > PORTION) {
                send();
            }
            return rows;
        }

        @Override
        public void close() {
            send();
            await();
        }

        private void send() {
            await();
            var portion = rows;
            sent = sending.submit(() -> load(statement, portion));
            rows = spare;
            spare = portion;
        }

        private void await() {
            try {
                if (sent != null) {
                    sent.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void load(String sql, Rows portion) {
        try (var statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(portion.stream());
            var written = statement.executeUpdate(sql);
            if (written != portion.count() || statement.getWarnings() != null) {
                throw new IllegalStateException(
                        "%d of %d rows written, %s, by %s"
                                .formatted(
                                        written,
                                        portion.count(),
                                        List.of(String.valueOf(statement.getWarnings())),
                                        sql));
            }
            progress.written(written);
            portion.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
