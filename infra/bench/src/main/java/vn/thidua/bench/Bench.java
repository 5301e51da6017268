package vn.thidua.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thidua.bench.run.Job;

/** Starts the bench; {@code infra/bench/run} builds everything first. */
public final class Bench {
    private Bench() {}

    /** Does what the arguments ask for. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(Job.run(List.of(arguments), out::println));
    }
}
