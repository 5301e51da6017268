package vn.thidua.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.sha1;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * So many requests a second for so long, each by somebody who comes, asks and goes: open loop, so
 * that whoever has to wait is counted as waiting. The requests are lines of a file, each an access
 * token, a body and the SHA-1 of the answer's bytes, between tabs; where there is none an answer
 * may hold anything. Another answer is a failure, and so is one with an error. The first seconds,
 * in which this very program warms up, have a name of their own.
 */
public final class OpenLoad extends Simulation {
    private static final double RATE = Double.parseDouble(System.getProperty("load.rate"));

    {
        var lines = lines();
        var warm = asking("warm", lines).injectOpen(steady(Long.getLong("load.warm")));
        var ask = asking("ask", lines).injectOpen(steady(Long.getLong("load.seconds")));
        setUp(warm.andThen(ask)).protocols(http.shareConnections().disableCaching());
    }

    private static OpenInjectionStep steady(long seconds) {
        return constantUsersPerSec(RATE).during(seconds);
    }

    private static ScenarioBuilder asking(String name, List<Map<String, Object>> lines) {
        return scenario(name)
                .feed(listFeeder(lines).circular())
                .exec(
                        http(name)
                                .post(System.getProperty("load.url"))
                                .header("Authorization", "Bearer #{token}")
                                .header("Content-Type", "application/json")
                                .body(StringBody("#{body}"))
                                .check(status().is(200))
                                .check(substring("\"errors\":[{").notExists())
                                .checkIf(session -> !"".equals(session.getString("sha1")))
                                .then(sha1().isEL("#{sha1}")));
    }

    private static List<Map<String, Object>> lines() {
        try (var lines = Files.lines(Path.of(System.getProperty("load.lines")))) {
            return lines.map(line -> line.split("\t", -1)).map(OpenLoad::request).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> request(String[] parts) {
        return Map.of("token", parts[0], "body", parts[1], "sha1", parts[2]);
    }
}
