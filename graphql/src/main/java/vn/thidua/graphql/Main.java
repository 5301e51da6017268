package vn.thidua.graphql;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.thidua.graphql.start.CannotStart;
import vn.thidua.graphql.start.Mover;
import vn.thidua.graphql.start.Options;
import vn.thidua.graphql.start.Program;
import vn.thidua.infra.mysql.MysqlUnavailable;

/**
 * Starts Thi Đua, or takes a tenant out of it or in. Standard output says {@code ready …} and what
 * follows it, or what was moved; everything else goes to standard error.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Main() {}

    /** Runs until it is told to stop, by Ctrl-C or SIGTERM. */
    public static void main(String[] arguments) {
        var status = new Main().run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(List<String> arguments) {
        try {
            var options = Options.parse(arguments, System.getenv());
            if (options.help()) {
                out.println(Options.explained());
                return 0;
            }
            var transfer = options.transfer();
            if (transfer != null) {
                new Mover(options, this::progress).move(transfer).forEach(out::println);
            } else {
                serve(options);
            }
            return 0;
        } catch (Options.Misunderstood e) {
            err.println(e.getMessage());
            err.println(Options.explained());
            return MISUNDERSTOOD;
        } catch (CannotStart | MysqlUnavailable e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private void serve(Options options) {
        var program = new Program(options, this::progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(program), "stop"));
        try {
            program.start().forEach(out::println);
            waitForever();
        } catch (RuntimeException e) {
            if (!program.isClosed()) {
                throw e;
            } // Else it was told to stop while it was starting, and whatever failed for it is moot.
        }
    }

    private void stop(Program program) {
        if (!program.hasBegun()) {
            return;
        }
        progress("stopping");
        program.close();
        progress("stopped");
    }

    private void progress(String said) {
        err.println("… " + said);
    }

    /** The shutdown hook ends the program; this thread only keeps it running. */
    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
