package vn.thidua.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs commands of the machine that end by themselves. */
final class Commands {
    private Commands() {}

    /** Whether there is a command of this name. */
    static boolean exists(String name) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Path.of(folder, name).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Gives the lines that it says; a failure holds what it complains about.
     *
     * @param input a file to read from; absent for nothing
     * @param told each line, as it comes
     */
    static List<String> run(ProcessBuilder builder, @Nullable Path input, Consumer<String> told) {
        try {
            var complaints = Path.of(System.getProperty("thidua.home", ".data"), "log/command.err");
            builder.redirectInput(
                    input == null ? Redirect.from(Path.of("/dev/null").toFile()) : from(input));
            var process = builder.redirectError(Redirect.to(complaints.toFile())).start();
            var lines = new ArrayList<String>();
            var said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                told.accept(line);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        String.join(" ", builder.command())
                                + " has failed:\n"
                                + Files.readString(complaints));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Redirect from(Path file) {
        return Redirect.from(file.toFile());
    }
}
