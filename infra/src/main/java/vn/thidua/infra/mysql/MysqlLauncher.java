package vn.thidua.infra.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/** Brings a server up: clears away what a killed program left, creates the data, starts, waits. */
record MysqlLauncher(MysqlHome home, Path binaries, Consumer<String> progress) {
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final int PORTS_TRIED = 3;

    EmbeddedMysql launch() {
        home.orphan().ifPresent(this::stopOrphan);
        var command = new MysqlCommand(MysqlBinaries.unpackedIn(binaries), home);
        if (!home.isInitialised()) {
            progress.accept("creating a database server in " + home.folder());
            initialise(command);
        }
        progress.accept("starting MySQL");
        return serve(command);
    }

    private void stopOrphan(ProcessHandle orphan) {
        progress.accept("stopping a MySQL server left behind");
        Processes.stop(orphan);
    }

    /** Creates the data beside their place and moves them, so that half of them never count. */
    private void initialise(MysqlCommand command) {
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

    private EmbeddedMysql serve(MysqlCommand command) {
        for (var attempt = 1; ; attempt++) {
            var login = MysqlLogin.at(freePort());
            writePrivately(login);
            var server = command.serve(login.port());
            if (answers(server, login)) {
                return new EmbeddedMysql(command, login, server);
            }
            Processes.stop(server.toHandle());
            // Between our look and its start another program may have taken the port.
            if (attempt == PORTS_TRIED || !MysqlFailure.wasPortTaken(home)) {
                throw MysqlFailure.of(home);
            }
        }
    }

    private void writePrivately(MysqlLogin login) {
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

    /** Waits until the server answers; false if it ends or takes too long. */
    static boolean answers(Process server, MysqlLogin login) {
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
}
