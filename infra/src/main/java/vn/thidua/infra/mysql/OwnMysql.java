package vn.thidua.infra.mysql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.thidua.infra.migration.AppliedChanges;

/** A MySQL of the user's, which we neither start nor stop. */
public final class OwnMysql {
    private static final String CONNECT_MILLIS = "10000";
    private static final int VERSION_MIN = 8;

    private OwnMysql() {}

    /**
     * Whether it has these changes. Tries besides whether it can be used at all, so that who
     * started the program reads why not in a sentence.
     *
     * @throws MysqlUnavailable if it cannot be used
     */
    public static boolean has(AppliedChanges changes, String url, String user, String password) {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("connectTimeout", CONNECT_MILLIS);
        settings.setProperty("openTelemetry", "DISABLED"); // As the data source has it.
        try (var connection = DriverManager.getConnection(url, settings)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < VERSION_MIN) {
                throw new MysqlUnavailable(
                        told(url, "it is " + server.getDatabaseProductVersion() + ", not 8"));
            }
            return changes.areIn(connection);
        } catch (SQLException e) {
            throw new MysqlUnavailable(told(url, reason(e)), e);
        }
    }

    /** The driver puts a long story around what really happened, such as a name unknown. */
    private static String reason(SQLException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException
                ? String.valueOf(cause.getMessage())
                : cause.toString();
    }

    private static String told(String url, String reason) {
        var place = url.split("\\?", 2)[0]; // What follows may hold a password.
        return "The database %s cannot be used: %s"
                .formatted(place, reason.lines().findFirst().orElse(""));
    }
}
