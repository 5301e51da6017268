package vn.thidua.bench.run;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.bench.run.Measuring.Effort;

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
        try (var filled = Filled.of(options, told)) {
            return switch (options.job()) {
                case FILL -> true;
                case AUDIT -> filled.audit();
                case LOAD -> measured(filled, Effort.FULL);
                case SMOKE -> measured(filled, Effort.SMOKE) && filled.audit();
            };
        }
    }

    private boolean measured(Filled filled, Effort effort) {
        Machine.lines().forEach(told);
        var scenarios = filled.scenarios();
        try (var program = Program.start(filled.server().place(), told)) {
            new Measuring(options.data().resolve("load"), filled.server(), program, effort, told)
                    .measure(scenarios);
        }
        return true;
    }
}
