package vn.thidua.infra.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded server: its data, its log, who runs it. One program at a time may hold
 * it; the operating system lets go of the lock even when that program is killed.
 */
final class MysqlHome implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private MysqlHome(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The folder, held by this program; nothing if another living program holds it. */
    static Optional<MysqlHome> held(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var channel =
                    FileChannel.open(
                            absolute.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new MysqlHome(absolute, channel));
        } catch (IOException e) {
            throw new MysqlUnavailable(
                    """
                    The database cannot be kept in %s (%s). Name a folder that you may write to \
                    with --data DIR."""
                            .formatted(absolute, e),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very program.
        }
    }

    Path folder() {
        return folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path halfData() {
        return folder.resolve("data.new");
    }

    Path log() {
        return folder.resolve("mysqld.log");
    }

    Path output() {
        return folder.resolve("mysqld.out");
    }

    Path initFile() {
        return folder.resolve("init.sql");
    }

    boolean isInitialised() {
        return Files.exists(data());
    }

    /**
     * Written as soon as the server is started, so that an orphan is found however early we die.
     */
    void remember(ProcessHandle server) {
        write("pid", Long.toString(server.pid()));
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of this folder whose program has died without it. */
    Optional<ProcessHandle> orphan() {
        var pid = read("pid").strip();
        if (!pid.matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
    }

    /** Process numbers are used again: only a mysqld that names this folder is one of ours. */
    private boolean isOurs(ProcessHandle process) {
        var line = process.info().commandLine().orElse("");
        return line.contains("mysqld") && line.contains("=" + folder);
    }

    String read(String name) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
