package vn.thidua.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A server in a process of its own, which says {@code ready ADDRESS} when it answers. It ends with
 * the bench, however that ends.
 */
record Child(String name, Process process, URI address, Duration startTime)
        implements AutoCloseable {
    private static final String READY = "ready ";
    private static final long STOP_SECONDS = 20;
    private static final double NANOS = 1e9;

    /** Starts it and waits until it is ready; what it has to complain about goes into a file. */
    static Child start(String name, ProcessBuilder builder, Consumer<String> told) {
        var log = Path.of(System.getProperty("thidua.home", ".data"), "log", file(name));
        var began = System.nanoTime();
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var process = builder.redirectError(Redirect.to(log.toFile())).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop " + name));
            var address = address(name, process, log);
            var took = Duration.ofNanos(System.nanoTime() - began);
            told.accept("%s is ready after %.1f s".formatted(name, took.toNanos() / NANOS));
            return new Child(name, process, address, took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        return "bench-" + name.replaceAll("\\W+", "-") + ".err";
    }

    private static URI address(String name, Process process, Path log) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> readToTheEnd(lines));
                return URI.create(line.substring(READY.length()).strip());
            }
        }
        throw new IllegalStateException(
                name + " has ended before it was ready:\n" + Files.readString(log));
    }

    /** What nobody reads would stop the process in the end. */
    private static void readToTheEnd(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has been stopped, and its output with it.
        }
    }

    /** The process's number. */
    long pid() {
        return process.pid();
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
