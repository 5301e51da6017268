package vn.thidua.bench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.bench.write.Writes;

/** Does what the command line asks for, from the database up. */
public final class Job {
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final Options options;
    private final Consumer<String> told;

    private Job(Options options, Consumer<String> told) {
        this.options = options;
        this.told = told;
    }

    /** Gives the status to exit with. */
    public static int run(List<String> arguments, Consumer<String> told) {
        try {
            return new Job(Options.parse(arguments), told).run() ? 0 : FAILED;
        } catch (Options.Misunderstood e) {
            told.accept(e.getMessage() + "; infra/bench/run --help lists the options");
            return MISUNDERSTOOD;
        }
    }

    private boolean run() {
        if (options.job() == Options.Job.GROWTH) {
            Machine.lines().forEach(told);
            return new Growth(options, options.effort(Effort.ALONE), told).draw();
        }
        try (var filled = Filled.of(options, told)) {
            return switch (options.job()) {
                case FILL -> true;
                case AUDIT -> filled.audit();
                case LOAD -> load(filled);
                case COMPARE -> compare(filled, Effort.SIDES);
                case SUBTREE -> subtree(filled, Effort.FULL);
                case ROLLUPS -> rollups(filled, Effort.SIDES);
                case WRITES -> filled.writes(Writes.Effort.FULL);
                case GROWTH -> throw new IllegalStateException("it has several countries");
                case SMOKE ->
                        compare(filled, Effort.SMOKE)
                                && rollups(filled, Effort.SMOKE)
                                && filled.writes(Writes.Effort.SMOKE)
                                && subtree(filled, Effort.SMOKE);
            };
        }
    }

    private boolean load(Filled filled) {
        Machine.lines().forEach(told);
        var scenarios = filled.scenariosAlone();
        try (var program = Sides.program(Program.start(filled.server().place(), told), filled)) {
            measuring(List.of(program), program.expected(), Effort.FULL).measure(scenarios);
        }
        return filled.audit(facts(filled, scenarios));
    }

    private boolean rollups(Filled filled, Effort usual) {
        Machine.lines().forEach(told);
        var scenarios = filled.scenarios();
        var rollup =
                scenarios.stream()
                        .filter(scenario -> scenario.question().equals("rollup"))
                        .findFirst()
                        .orElseThrow();
        new Rollups(filled, options.effort(usual), told).measure(rollup);
        return true;
    }

    private static Touched facts(Filled filled, List<Scenario> scenarios) {
        var touched = new Touched(filled.country());
        scenarios.forEach(scenario -> touched.facts(scenario.written()));
        return touched;
    }

    /** The sums of PostgreSQL are looked at here, those of MySQL by the program's own audit. */
    private boolean compare(Filled filled, Effort usual) {
        Machine.lines().forEach(told);
        var scenarios = filled.scenarios();
        boolean isWhole;
        try (var sides = new Sides(filled, folder(), told)) {
            isWhole = sides.start(options.sides(), scenarios.getFirst());
            isWhole &= measuring(sides.all(), sides.expected(), usual).measure(scenarios);
            isWhole &= sides.audit();
        }
        if (options.sides().contains(Sides.Name.ROLLUPS)) {
            rollups(filled, usual);
        }
        return filled.audit(facts(filled, scenarios)) && isWhole;
    }

    private boolean subtree(Filled filled, Effort usual) {
        Machine.lines().forEach(told);
        var others = new Others(filled.country(), filled.ids());
        var province = others.province();
        var moved =
                new Touched(filled.country())
                        .links(province.index())
                        .facts(List.of(Subtree.movement(filled)));
        boolean isWhole;
        try (var program = Sides.program(Program.quiet(filled.server().place(), told), filled)) {
            var gauge = new Gauge(program, folder());
            isWhole = new Subtree(filled, gauge, others, options.effort(usual), told).move();
        }
        return filled.audit(moved.facts(others.written())) && isWhole;
    }

    private Measuring measuring(List<Side> sides, Expected expected, Effort usual) {
        return new Measuring(folder(), sides, expected, options.effort(usual), told);
    }

    private Path folder() {
        return options.data().resolve("load");
    }
}
