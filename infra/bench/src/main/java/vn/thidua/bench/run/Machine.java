package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures were taken on, without saying which machine it was. */
final class Machine {
    private static final long KILOS_OF_GIGA = 1 << 20;

    private Machine() {}

    static List<String> lines() {
        return List.of(
                "machine: %d cores of %s, %d GB"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                found("/proc/cpuinfo", "model name"),
                                Long.parseLong(found("/proc/meminfo", "MemTotal").split(" ")[0])
                                        / KILOS_OF_GIGA),
                "%s, Java %s".formatted(System.getProperty("os.name"), Runtime.version()),
                "server, client and load share these cores; MySQL 8.0.31 flushes at each commit");
    }

    private static String found(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
