package vn.thidua.infra.testing;

import java.sql.Connection;
import java.sql.SQLException;
import vn.thidua.infra.mysql.EmbeddedMysql;

/**
 * The server that tests run on: the embedded one, or with {@code -Dthidua.mysql=mysql:8.4} a
 * container of that image. Tests of the embedded server itself, and of starting the program on it,
 * stay on that one.
 */
interface TestMysql extends AutoCloseable {
    /** The system property that names an image. */
    String SWITCH = "thidua.mysql";

    /** A running server that nobody else uses; close it. */
    static TestMysql start() {
        var image = System.getProperty(SWITCH, "");
        return image.isEmpty() ? new Embedded(TestServer.start()) : ContainerMysql.start(image);
    }

    /** The JDBC address of a database, which is created if it is not there. */
    String url(String database);

    /** Who signs in, with all rights. */
    String user();

    /** What the user signs in with. */
    String password();

    /** A connection without a database. */
    Connection connect() throws SQLException;

    @Override
    void close();

    /** The one that the tests bring along. */
    record Embedded(EmbeddedMysql server) implements TestMysql {
        @Override
        public String url(String database) {
            return server.url(database);
        }

        @Override
        public String user() {
            return server.user();
        }

        @Override
        public String password() {
            return server.password();
        }

        @Override
        public Connection connect() throws SQLException {
            return server.connect();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
