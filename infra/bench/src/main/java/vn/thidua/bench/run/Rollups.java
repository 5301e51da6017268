package vn.thidua.bench.run;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import vn.thidua.bench.client.Answer;
import vn.thidua.bench.fill.People;
import vn.thidua.bench.floor.Pupil;
import vn.thidua.bench.floor.Script;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignInAnswer;

/**
 * The national rollup of thirty measures: the statements that the program sends for it, rights and
 * counts included, beside other ways to have the same sums, through the same pool and driver.
 */
final class Rollups {
    private static final long WARM_SECONDS = 3;
    private static final String PROGRAM = "the program";
    private static final int OK = 200;

    private final Filled filled;
    private final Effort effort;
    private final Consumer<String> told;
    private final JsonMapper json = JsonMapper.createDefault();

    Rollups(Filled filled, Effort effort, Consumer<String> told) {
        this.filled = filled;
        this.effort = effort;
        this.told = told;
    }

    /** Measures them all; refuses to if one of them says something else. */
    void measure(Scenario rollup) {
        var plan = filled.country().plan(rollup.requests().getFirst().plan());
        try (var connection = filled.part(Pupil.class).pool().getConnection()) {
            connection.setAutoCommit(true);
            var ways = new RollupWays(connection, told);
            try {
                measure(rollup, plan, ways);
            } finally {
                ways.drop();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(Scenario rollup, UUID plan, RollupWays ways) throws SQLException {
        var script = learned(rollup);
        var reads = new LinkedHashMap<String, Runnable>();
        reads.put(PROGRAM, script::ask);
        var expected = sums(script, ways.numbers());
        for (var way : ways.make().entrySet()) {
            var found = ways.read(way.getValue(), plan);
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        way.getKey() + " says " + found + "; the program says " + expected);
            }
            told.accept("%s: %d sums as the program's".formatted(way.getKey(), found.size()));
            reads.put(way.getKey(), () -> read(ways, way.getValue(), plan));
        }
        tell(taken(reads));
    }

    private static void read(RollupWays ways, String sql, UUID plan) {
        try {
            ways.read(sql, plan);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One way after the other, round after round. */
    private Map<String, Latency> taken(Map<String, Runnable> reads) {
        var times = new LinkedHashMap<String, Latency>();
        for (var round = 0; round <= effort.rounds(); round++) {
            for (var way : reads.entrySet()) {
                var time = times.computeIfAbsent(way.getKey(), _ -> new Latency());
                if (round == 0) {
                    time.take(Math.min(WARM_SECONDS, effort.seconds()), way.getValue());
                    told.accept("warm: %s, %s ms".formatted(way.getKey(), time));
                    time.forget();
                } else {
                    time.take(effort.seconds(), way.getValue());
                }
            }
        }
        return times;
    }

    private void tell(Map<String, Latency> times) {
        told.accept("| the national rollup, statements alone | reads | p50 ms | p99 ms | × |");
        told.accept("|---|---|---|---|---|");
        var program = times.values().iterator().next();
        times.forEach(
                (way, time) ->
                        told.accept(
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %d | %.2f | %.2f | %.2f |",
                                        way,
                                        time.count(),
                                        time.percent(50),
                                        time.percent(99),
                                        time.percent(50) / program.percent(50))));
    }

    private Script learned(Scenario rollup) {
        var request = rollup.requests().getFirst();
        try {
            var body = json.writeValueAsBytes(rollup.body(request));
            return filled.part(Pupil.class).learn(caller(request.username()), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Caller caller(String username) {
        var signIn = filled.part(SignIn.class);
        if (signIn.signIn(username, People.PASSWORD, null)
                instanceof SignInAnswer.SignedIn(var session, _)) {
            return signIn.callerOf(session).orElseThrow().caller();
        }
        throw new IllegalStateException(username + " cannot sign in");
    }

    private Answer read(byte[] answer) {
        try {
            var type = Argument.mapOf(String.class, Object.class);
            return new Answer(OK, json.readValue(answer, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program answers, by the numbers of measures. */
    private Map<Integer, BigDecimal> sums(Script script, Map<String, Integer> numbers) {
        var answer = read(script.answer());
        var path = "data.oversight.rollup.totals";
        var sums = new TreeMap<Integer, BigDecimal>();
        for (var each = 0; each < answer.list(path).size(); each++) {
            var total = path + "." + each;
            var number = numbers.get(answer.text(total + ".measure.code"));
            var amount = new BigDecimal(answer.text(total + ".amount"));
            if (number != null && amount.signum() != 0) {
                sums.put(number, amount.stripTrailingZeros());
            }
        }
        return sums;
    }
}
