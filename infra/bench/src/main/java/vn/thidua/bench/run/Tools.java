package vn.thidua.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tools that offer the load: wrk to find how much goes through when as many as there are
 * connections ask without a pause, Gatling to see how long one waits at a steady rate.
 */
final class Tools {
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BROKEN = Pattern.compile("(Non-2xx|Socket errors).*");
    private static final int CONNECTIONS = 16;
    private static final long WARM_SECONDS = 15;

    /** Whatever Gatling's own JVM does beside asking is waited for by those whom it asks. */
    private static final List<String> SPARING =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms256m", "-Xmx256m");

    private final Path folder;
    private final URI address;
    private final Path root = Path.of(System.getProperty("bench.root", ""));

    Tools(Path folder, URI address) {
        this.folder = folder;
        this.address = address;
    }

    /** How many requests a second go through, asked by sixteen without a pause. */
    double saturate(Path lines, long seconds) {
        var builder =
                new ProcessBuilder(
                        System.getProperty("bench.wrk", "wrk"),
                        "-t1",
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "--timeout",
                        "30s",
                        "-s",
                        root.resolve("infra/bench/load/requests.lua").toString(),
                        address.toString());
        builder.environment().put("LOAD_LINES", lines.toString());
        var said = run(builder);
        var broken = BROKEN.matcher(said);
        if (broken.find()) {
            throw new IllegalStateException(said);
        }
        var found = PER_SECOND.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(found.group(1));
    }

    /** How long one waits when so many ask each second, whether others were answered or not. */
    Waiting offer(Path lines, double rate, long seconds) {
        var results = folder.resolve("gatling");
        var load = root.resolve("infra/bench/load/target");
        var line = new ArrayList<>(Program.java());
        line.addAll(SPARING);
        line.addAll(
                List.of(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dload.url=" + address,
                        "-Dload.lines=" + lines,
                        "-Dload.rate=" + rate,
                        "-Dload.seconds=" + seconds,
                        "-Dload.warm=" + Math.min(2 * seconds, WARM_SECONDS),
                        "-cp",
                        load.resolve("thidua-bench-load-1.0.0-SNAPSHOT.jar")
                                + ":"
                                + load
                                + "/lib/*",
                        "io.gatling.app.Gatling",
                        "-s",
                        "vn.thidua.bench.load.OpenLoad",
                        "-rf",
                        results.toString()));
        var said = run(new ProcessBuilder(line));
        return Waiting.read(latest(results), said);
    }

    private static Path latest(Path results) {
        try (var runs = Files.list(results)) {
            return runs.max(Comparator.comparing(Path::toString))
                    .orElseThrow()
                    .resolve("js/stats.js");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(ProcessBuilder builder) {
        try {
            Files.createDirectories(folder);
            var process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(builder.command() + " ends with " + status + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
