package vn.thidua.bench.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes calls once more, on the pool's own objects, and reads all rows that come of them. */
final class Playback {
    private static final int PRIME = 31;

    private final List<Call> calls;
    private final int objects;

    Playback(List<Call> calls) {
        this.calls = calls;
        this.objects = 2 + calls.stream().mapToInt(Call::result).max().orElse(0);
    }

    /**
     * Gives one number for all that was read.
     *
     * @param argument what to put in the place of an argument
     */
    long play(DataSource pool, UnaryOperator<@Nullable Object> argument) throws SQLException {
        var made = new @Nullable Object[objects];
        made[0] = pool;
        var digest = 1L;
        try {
            for (var call : calls) {
                var result = call.on(made, argument);
                if (result instanceof ResultSet rows) {
                    digest = PRIME * digest + Rows.read(rows);
                } else if (call.result() != Call.NOTHING) {
                    made[call.result()] = result;
                }
            }
            return digest;
        } finally {
            release(made);
        }
    }

    /** Whatever a failure has left open; after the last call nothing is. */
    private static void release(@Nullable Object[] made) throws SQLException {
        for (var one : made) {
            if (one instanceof Connection connection && !connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.close();
            }
        }
    }
}
