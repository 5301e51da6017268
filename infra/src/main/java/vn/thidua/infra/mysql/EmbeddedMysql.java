package vn.thidua.infra.mysql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.infra.migration.AppliedChanges;

/**
 * A real MySQL server, started by the program for trying and testing. Its data stays between starts
 * and survives a kill of either program; a server that a killed program left behind is stopped
 * first.
 */
public final class EmbeddedMysql implements AutoCloseable {
    private static final long PAUSE_MILLIS = 500;

    private final MysqlCommand command;
    private final MysqlLogin login;
    private volatile Process server;
    private boolean closed;

    EmbeddedMysql(MysqlCommand command, MysqlLogin login, Process server) {
        this.command = command;
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
                .orElseThrow(() -> new MysqlUnavailable(inUse(folder)));
    }

    private static String inUse(Path folder) {
        return """
        %s is used by another running program. Stop it, or name another folder with --data DIR."""
                .formatted(folder);
    }

    /** As {@link #start}, but gives nothing if a living program already runs one there. */
    public static Optional<EmbeddedMysql> startIfFree(
            Path folder, Path binaries, Consumer<String> progress) {
        return MysqlHome.held(folder).map(home -> launched(home, binaries, progress));
    }

    private static EmbeddedMysql launched(
            MysqlHome home, Path binaries, Consumer<String> progress) {
        try {
            return new MysqlLauncher(home, binaries, progress).launch();
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** From now on starts the server again, at the same address, whenever it ends by itself. */
    public void keepAlive(Consumer<String> progress) {
        server.onExit().thenRun(() -> startAgain(progress));
    }

    private synchronized void startAgain(Consumer<String> progress) {
        if (closed) {
            return;
        }
        progress.accept("MySQL has ended unexpectedly; starting it again");
        Processes.pause(PAUSE_MILLIS);
        server = command.serve(login.port());
        if (MysqlLauncher.answers(server, login)) {
            progress.accept("MySQL is back");
            keepAlive(progress);
        } else {
            progress.accept(String.valueOf(MysqlFailure.of(command.home()).getMessage()));
        }
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

    /** Whether a database on this server has these changes. */
    public boolean has(AppliedChanges changes, String database) {
        try (var connection = DriverManager.getConnection(url(database), user(), password())) {
            return changes.areIn(connection);
        } catch (SQLException e) {
            return false; // Whoever asks will connect as well, and tell what went wrong.
        }
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
        command.home().close();
    }

    /** Stops the server cleanly and lets go of its folder. */
    @Override
    public synchronized void close() {
        closed = true;
        Processes.stop(server.toHandle());
        command.home().close();
    }
}
