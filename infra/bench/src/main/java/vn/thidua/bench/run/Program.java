package vn.thidua.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.thidua.bench.fill.Filling.Place;

/** The program as {@code infra/run} starts it, in a process of its own. */
final class Program implements AutoCloseable {
    private static final String READY = "ready ";
    private static final long STOP_SECONDS = 20;
    private static final double NANOS = 1e9;

    private final Process process;
    private final URI address;
    private final Duration start;

    private Program(Process process, URI address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** Starts it on a database and waits until it is ready. */
    static Program start(Place place, Consumer<String> told) {
        var root = Path.of(System.getProperty("bench.root", ""));
        var home = Path.of(System.getProperty("thidua.home", ".data"));
        var builder =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + home.resolve("bench-classes.jsa"),
                        "-Xlog:disable",
                        "-Dlogback.configurationFile=logback-file.xml",
                        "-Dthidua.log=" + home.resolve("log/bench-program.json"),
                        "-Dthidua.home=" + home,
                        "-cp",
                        root.resolve("infra/bench/target/lib") + "/*",
                        "vn.thidua.graphql.Main",
                        "--empty",
                        "--port",
                        "0",
                        "--database",
                        place.url());
        builder.environment().put("THIDUA_DATABASE_USER", place.user());
        builder.environment().put("THIDUA_DATABASE_PASSWORD", place.password());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var began = System.nanoTime();
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop program"));
            var address = address(process);
            var took = Duration.ofNanos(System.nanoTime() - began);
            told.accept("the program is ready after %.1f s".formatted(took.toNanos() / NANOS));
            return new Program(process, address, took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(Process process) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()).strip());
            }
        }
        throw new IllegalStateException("the program has ended before it was ready");
    }

    /** Where GraphQL answers. */
    URI address() {
        return address;
    }

    /** How long it took to be ready. */
    Duration startTime() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    /** The words that start a process at this machine's loopback. */
    static List<String> java() {
        return List.of(ProcessHandle.current().info().command().orElse("java"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
