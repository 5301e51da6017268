package vn.thidua.infra.mysql;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/** Where an embedded server listens and how to sign in; the password is new at every start. */
record MysqlLogin(int port, String user, String password) {
    private static final String PLAIN =
            "sslMode=DISABLED&allowPublicKeyRetrieval=true&openTelemetry=DISABLED";

    static MysqlLogin at(int port) {
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return new MysqlLogin(port, "thidua", HexFormat.of().formatHex(secret));
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?createDatabaseIfNotExist=true&%s"
                .formatted(port, database, PLAIN);
    }

    Connection connect() throws SQLException {
        var url = "jdbc:mysql://127.0.0.1:%d/?connectTimeout=2000&%s".formatted(port, PLAIN);
        return DriverManager.getConnection(url, user, password);
    }

    /** What the server runs at its start. Its own root has no password, so nobody may be it. */
    String initSql() {
        return """
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
        ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
        ALTER USER 'root'@'localhost' ACCOUNT LOCK;
        """
                .formatted(user, password);
    }

    /** So that a person can sign in with {@code mysql --defaults-file=}. */
    String clientFile() {
        return """
        [client]
        host=127.0.0.1
        port=%d
        user=%s
        password=%s
        """
                .formatted(port, user, password);
    }
}
