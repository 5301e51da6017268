package vn.thidua.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.bench.fill.Filling.Place;

/** Starts the program as {@code infra/run} does, and the floor, in processes of their own. */
final class Program {
    private static final Path ROOT = Path.of(System.getProperty("bench.root", ""));
    private static final Path HOME = Path.of(System.getProperty("thidua.home", ".data"));

    /** Nobody else's turn is to be spent on what the program does of itself. */
    private static final List<String> QUIET =
            List.of("-Dthidua.rollup-check.every=365d", "-Dthidua.day-close.every=365d",
                    "-Dthidua.tally-check.every=365d",
                    "-Dthidua.search-catch-up.after=365d");

    private static final String FLOOR = "-Dbench.floor=true";

    private static final Path TARGET = ROOT.resolve("infra/bench/target");
    private static final String LIBRARIES = TARGET.resolve("lib") + "/*";

    /** What infra/bench/run has recorded for the program's start. */
    private static final Path CACHE = HOME.resolve("bench.aot");

    private Program() {}

    /** The program on a database, with whatever it does in the background. */
    static Child start(Place place, Consumer<String> told) {
        return start("the program", place, List.of(), told);
    }

    /** The same without what it does of itself in the background. */
    static Child quiet(Place place, Consumer<String> told) {
        return start("the program", place, QUIET, told);
    }

    /** The program with the floor in it: only that is asked, once it has learned. */
    static Child floor(Place place, Consumer<String> told) {
        var settings = Stream.concat(QUIET.stream(), Stream.of(FLOOR)).toList();
        return start("the floor", place, settings, told);
    }

    private static Child start(
            String name, Place place, List<String> settings, Consumer<String> told) {
        var line = new ArrayList<>(java());
        line.add("@" + ROOT.resolve("infra/lib/java.options"));
        line.addAll(settings.contains(FLOOR) ? ofFloor() : ofProgram());
        if (Files.exists(CACHE)) {
            line.add("-XX:AOTCache=" + CACHE);
        }
        line.addAll(settings);
        line.addAll(
                List.of(
                        "-Dlogback.configurationFile=logback-file.xml",
                        "-Dthidua.home=" + HOME,
                        "vn.thidua.graphql.Main",
                        "--empty",
                        "--port",
                        "0",
                        "--database",
                        place.url()));
        var builder = new ProcessBuilder(line);
        builder.environment().put("THIDUA_DATABASE_USER", place.user());
        builder.environment().put("THIDUA_DATABASE_PASSWORD", place.password());
        return Child.start(name, builder, told);
    }

    private static List<String> ofProgram() {
        return List.of("-cp", LIBRARIES, "-Dthidua.log=" + HOME.resolve("log/bench-program.json"));
    }

    /** The floor comes after all that the program has: only so the JVM takes the recording. */
    private static List<String> ofFloor() {
        return List.of(
                "-cp",
                LIBRARIES + ":" + TARGET.resolve("thidua-bench-1.0.0-SNAPSHOT.jar"),
                "-Dthidua.log=" + HOME.resolve("log/floor.json"));
    }

    /** The words that start a process at this machine's loopback. */
    static List<String> java() {
        return List.of(ProcessHandle.current().info().command().orElse("java"));
    }
}
