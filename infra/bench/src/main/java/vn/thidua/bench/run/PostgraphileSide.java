package vn.thidua.bench.run;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.bench.client.Api;

/** The side with rows and words of its own; {@code sides/lib/lines.mjs} knows its words. */
record PostgraphileSide(Child server, Postgres database, Node node, JsonMapper json, Tokens tokens)
        implements Side {

    /** A server on this database. */
    static PostgraphileSide of(Child server, Postgres database, Node node) {
        var json = JsonMapper.createDefault();
        return new PostgraphileSide(
                server, database, node, json, new Tokens(new Api(server.address(), json)));
    }

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public List<Line> lines(Scenario scenario, Expected expected) {
        try {
            var file = Files.createTempFile("requests", ".json");
            try {
                Files.write(file, requests(scenario, expected));
                var command = node.command("lib/lines.mjs", "--postgraphile", address().toString());
                return Commands.run(command, file, _ -> {}).stream().map(this::line).toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> requests(Scenario scenario, Expected expected) throws IOException {
        var lines = new ArrayList<String>();
        for (var number = 0; number < scenario.requests().size(); number++) {
            var request = scenario.requests().get(number);
            var line = new LinkedHashMap<String, Object>();
            line.put("user", request.username());
            line.put("question", scenario.question());
            line.put("variables", request.variables());
            if (!scenario.writes()) {
                var answer = expected.of(scenario).get(number);
                line.put("answer", map(answer));
            }
            lines.add(json.writeValueAsString(line));
        }
        return lines;
    }

    private Line line(String said) {
        try {
            var line = map(said.getBytes(StandardCharsets.UTF_8));
            return new Line(
                    String.valueOf(line.get("user")),
                    String.valueOf(line.get("body")),
                    String.valueOf(line.get("sha1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> map(byte[] text) throws IOException {
        var type = Argument.mapOf(String.class, Object.class);
        return Objects.requireNonNull(json.readValue(text, type));
    }
}
