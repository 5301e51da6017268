package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.bench.fill.Filling.Place;

/** Starts the program as {@code infra/run} does, and the floor, in processes of their own. */
final class Program {
    private static final Path ROOT = Path.of(System.getProperty("bench.root", ""));
    private static final Path HOME = Path.of(System.getProperty("thidua.home", ".data"));

    /** Nobody else's turn is to be spent on the program's own audit of sums. */
    private static final String QUIET = "-Dthidua.rollup-check.every=365d";

    private Program() {}

    /** The program on a database, with whatever it does in the background. */
    static Child start(Place place, Consumer<String> told) {
        return start("the program", place, List.of(), told);
    }

    /** The same without its audit in the background. */
    static Child quiet(Place place, Consumer<String> told) {
        return start("the program", place, List.of(QUIET), told);
    }

    /** The program with the floor in it: only that is asked, once it has learned. */
    static Child floor(Place place, Consumer<String> told) {
        return start("the floor", place, List.of(QUIET, "-Dbench.floor=true"), told);
    }

    private static Child start(
            String name, Place place, List<String> settings, Consumer<String> told) {
        var target = ROOT.resolve("infra/bench/target");
        var isFloor = settings.stream().anyMatch(setting -> setting.startsWith("-Dbench.floor"));
        var line = new ArrayList<>(java());
        line.addAll(
                List.of(
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile="
                                + HOME.resolve(isFloor ? "floor.jsa" : "bench-classes.jsa"),
                        "-Xlog:disable",
                        "-Dlogback.configurationFile=logback-file.xml",
                        "-Dthidua.log="
                                + HOME.resolve(
                                        isFloor ? "log/floor.json" : "log/bench-program.json"),
                        "-Dthidua.home=" + HOME));
        line.addAll(settings);
        var libraries = target.resolve("lib") + "/*";
        line.addAll(
                List.of(
                        "-cp",
                        isFloor
                                ? target.resolve("thidua-bench-1.0.0-SNAPSHOT.jar:") + libraries
                                : libraries,
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

    /** The words that start a process at this machine's loopback. */
    static List<String> java() {
        return List.of(ProcessHandle.current().info().command().orElse("java"));
    }
}
