package vn.thidua.infra.export;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database, and how to sign in there.
 *
 * @param url its JDBC address
 */
public record Place(String url, String user, String password) {
    Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("characterEncoding", "UTF-8");
        settings.setProperty("connectionTimeZone", "UTC");
        settings.setProperty("forceConnectionTimeZoneToSession", "true");
        settings.setProperty("rewriteBatchedStatements", "true");
        return DriverManager.getConnection(url, settings);
    }
}
