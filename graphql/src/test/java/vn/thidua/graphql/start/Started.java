package vn.thidua.graphql.start;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.infra.testing.TestServer;

/** The program as a user starts it, in a process of its own. */
final class Started implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int SECONDS_MAX = 60;

    private final Process process;
    private final BufferedReader output;
    private final Path errors;

    private Started(Process process, Path errors) {
        this.process = process;
        this.output = process.inputReader();
        this.errors = errors;
    }

    static Started with(Path folder, String... options) throws IOException {
        return with(folder, Map.of(), options);
    }

    static Started with(Path folder, Map<String, String> environment, String... options)
            throws IOException {
        var errors = Files.createTempFile(folder, "stderr", ".txt");
        var line =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                // It lives for seconds: what it compiles for later is in vain.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dthidua.home=" + TestServer.root().resolve(".data"),
                                "-cp",
                                classPath(),
                                "vn.thidua.graphql.Main",
                                "--data",
                                folder.resolve("mysql").toString()));
        line.addAll(List.of(options));
        var program = new ProcessBuilder(line).redirectError(errors.toFile());
        program.environment().putAll(environment);
        return new Started(program.start(), errors);
    }

    /** What the program is started with: no test's classes, no test's beans. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for the ready line and gives the address in it, without its path. */
    String base() throws IOException {
        var line = output.readLine();
        if (line == null || !line.matches("ready http://localhost:[0-9]+/graphql")) {
            throw new AssertionError("instead of the ready line: " + line + "\n" + errors());
        }
        return line.substring("ready ".length(), line.length() - "/graphql".length());
    }

    /** Waits for a line below the ready line in which this is found, and gives its first group. */
    String line(Pattern pattern) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = pattern.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no line like " + pattern + "\n" + errors());
    }

    /** What it says below the ready line, once it has ended. */
    String rest() {
        return output.lines().collect(Collectors.joining("\n"));
    }

    /** Waits until it has said this on standard error. */
    void awaitError(String text) throws IOException, InterruptedException {
        while (!errors().contains(text)) {
            if (!process.isAlive()) {
                throw new AssertionError("has ended without saying " + text + "\n" + errors());
            }
            Thread.sleep(20);
        }
    }

    /** The status with which a path answers, waiting until it is the wanted one. */
    static int await(String address, int wanted) throws IOException, InterruptedException {
        var status = 0;
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_MAX);
        while (status != wanted && System.nanoTime() < until) {
            status = status(address);
            Thread.sleep(100);
        }
        return status;
    }

    static int status(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** The MySQL server that the program runs. */
    ProcessHandle mysql() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mysqld"))
                .findFirst()
                .orElseThrow();
    }

    /** SIGTERM, then its exit status. */
    int stop() throws InterruptedException {
        process.toHandle().destroy(); // What it has said can still be read then.
        return exit();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        exit();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
