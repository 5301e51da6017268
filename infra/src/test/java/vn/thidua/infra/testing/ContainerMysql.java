package vn.thidua.infra.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A MySQL server in a container, set up as the embedded one is. */
record ContainerMysql(MySQLContainer container) implements TestMysql {
    private static final int PORT = 3306;
    private static final String PLAIN = "sslMode=DISABLED&allowPublicKeyRetrieval=true";

    /**
     * A running server of this image.
     *
     * @throws IllegalStateException if there is no Docker: whoever asked for this image must not be
     *     told that the tests passed on another one
     */
    static ContainerMysql start(String image) {
        if (!isDockerHere()) {
            throw new IllegalStateException(
                    """
                    The tests shall run on %s (-D%s), which needs Docker, and there is none that \
                    can be reached here. Start Docker, or leave the switch out: then they run on \
                    the MySQL that they bring along."""
                            .formatted(image, SWITCH));
        }
        var name = DockerImageName.parse(image).asCompatibleSubstituteFor("mysql");
        var container = new MySQLContainer(name);
        container.withUsername("root").withPassword("test");
        container.withCommand(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_as_cs",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-connections=300");
        container.start();
        return new ContainerMysql(container);
    }

    /** Whether containers can be started on this machine. */
    static boolean isDockerHere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public String url(String database) {
        return address(database) + "?createDatabaseIfNotExist=true&" + PLAIN;
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address("") + "?" + PLAIN, user(), password());
    }

    private String address(String database) {
        var port = container.getMappedPort(PORT);
        return "jdbc:mysql://%s:%d/%s".formatted(container.getHost(), port, database);
    }

    @Override
    public void close() {
        container.stop();
    }
}
