package vn.thidua.infra.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A real MySQL server, started by the program for trying and testing. Its data stays between starts
 * and survives a kill of either program; a server that a killed program left behind is stopped
 * first.
 */
public final class EmbeddedMysql implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final int PORTS_TRIED = 3;

    private final MysqlHome home;
    private final MysqlLogin login;
    private final Process server;

    private EmbeddedMysql(MysqlHome home, MysqlLogin login, Process server) {
        this.home = home;
        this.login = login;
        this.server = server;
    }

    /**
     * Starts a server on a folder of its own, or refuses if a living program already runs one
     * there.
     *
     * @param folder where this server keeps its data
     * @param binaries where the MySQL programs are unpacked once for all servers
     * @param progress hears what takes time
     */
    public static EmbeddedMysql start(Path folder, Path binaries, Consumer<String> progress) {
        return startIfFree(folder, binaries, progress)
                .orElseThrow(
                        () ->
                                new MysqlUnavailable(
                                        folder
                                                + " is used by another running program. Stop it, or"
                                                + " name another folder with --data."));
    }

    /** As {@link #start}, but gives nothing if a living program already runs one there. */
    public static Optional<EmbeddedMysql> startIfFree(
            Path folder, Path binaries, Consumer<String> progress) {
        return MysqlHome.held(folder).map(home -> startIn(home, binaries, progress));
    }

    private static EmbeddedMysql startIn(MysqlHome home, Path binaries, Consumer<String> progress) {
        try {
            home.orphan()
                    .ifPresent(
                            orphan -> {
                                progress.accept("stopping a MySQL server left behind");
                                Processes.stop(orphan);
                            });
            var command = new MysqlCommand(MysqlBinaries.unpackedIn(binaries), home);
            if (!home.isInitialised()) {
                progress.accept("creating a database server in " + home.folder());
                initialise(command);
            }
            progress.accept("starting MySQL");
            return serve(command);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Creates the data beside their place and moves them, so that half of them never count. */
    private static void initialise(MysqlCommand command) {
        var home = command.home();
        Trees.delete(home.halfData());
        if (Processes.exitOf(command.initialise()) != 0) {
            throw MysqlFailure.of(home);
        }
        try {
            Files.move(home.halfData(), home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedMysql serve(MysqlCommand command) {
        for (var attempt = 1; ; attempt++) {
            var login = MysqlLogin.at(freePort());
            writePrivately(command.home(), login);
            var started = new EmbeddedMysql(command.home(), login, command.serve(login.port()));
            if (started.answers()) {
                return started;
            }
            Processes.stop(started.server.toHandle());
            // Between our look and its start another program may have taken the port.
            if (attempt == PORTS_TRIED || !MysqlFailure.wasPortTaken(command.home())) {
                throw MysqlFailure.of(command.home());
            }
        }
    }

    private static void writePrivately(MysqlHome home, MysqlLogin login) {
        try {
            var ownerOnly = PosixFilePermissions.fromString("rwx------");
            Files.setPosixFilePermissions(home.folder(), ownerOnly);
            Files.deleteIfExists(home.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        home.write("init.sql", login.initSql());
        home.write("client.cnf", login.clientFile());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        var until = System.nanoTime() + START_MAX.toNanos();
        while (server.isAlive() && System.nanoTime() < until) {
            try (var connection = login.connect()) {
                return connection.isValid(5);
            } catch (SQLException e) {
                Processes.pause(50); // Not up yet, or still recovering after a kill.
            }
        }
        return false;
    }

    /** The JDBC address of a database on this server, which is created if it is not there. */
    public String url(String database) {
        return login.url(database);
    }

    /** Who signs in. */
    public String user() {
        return login.user();
    }

    /** What the user signs in with, valid until the server stops. */
    public String password() {
        return login.password();
    }

    /** A connection to the server without a database. */
    public Connection connect() throws SQLException {
        return login.connect();
    }

    /** The server's process, for those who watch over it. */
    public ProcessHandle process() {
        return server.toHandle();
    }

    /** Forgets the server without stopping it, as a killed program does. */
    void letGo() {
        home.close();
    }

    /** Stops the server cleanly and lets go of its folder. */
    @Override
    public void close() {
        Processes.stop(server.toHandle());
        home.close();
    }
}
