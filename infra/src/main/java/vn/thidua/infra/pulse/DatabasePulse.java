package vn.thidua.infra.pulse;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells whether the database answers.
 *
 * <p>It asks with a statement and not with {@code Connection.isValid}: the pool gives out a
 * connection that was used within the last half second unseen, and throws it away only when a
 * statement fails on it. Whoever asked {@code isValid} more often than that was given the same dead
 * connection for ever after the database had ended and come back.
 */
@Singleton
public final class DatabasePulse {
    private final DataSource source;

    DatabasePulse(DataSource source, DataSourceResolver resolver) {
        this.source = resolver.resolve(source); // Micronaut's own wants a transaction around it.
    }

    /** The database does not answer. */
    public static final class Silent extends RuntimeException {
        Silent(SQLException cause) {
            super("the database does not answer", cause);
        }
    }

    /**
     * Goes on if the database answers.
     *
     * @throws Silent if it does not
     */
    public void feel() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        } catch (SQLException e) {
            throw new Silent(e);
        }
    }
}
