package vn.thidua.bench.run;

import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.bench.client.Api;

/**
 * A side that speaks the program's schema: the program, the floor, mercurius.
 *
 * @param learns whether it has to be told that it shall learn before it can answer: the floor
 */
record SchemaSide(
        Child server, URI address, Backend database, Api api, Tokens tokens, boolean learns)
        implements Side {
    private static final int TRIED = 5;
    private static final String[] LEARN = {"X-Learn", "true"};

    /** A server that is asked at this path. */
    static SchemaSide at(Child server, String path, Backend database, boolean learns) {
        var api = new Api(server.address(), JsonMapper.createDefault());
        return new SchemaSide(
                server, server.address().resolve(path), database, api, new Tokens(api), learns);
    }

    @Override
    public String name() {
        return server.name();
    }

    /** What it answers is what others are expected to answer. */
    Expected expected() {
        return new Expected(api, tokens);
    }

    @Override
    public List<Line> lines(Scenario scenario, Expected expected) {
        var lines = new ArrayList<Line>();
        for (var number = 0; number < scenario.requests().size(); number++) {
            lines.add(line(scenario, number, expected));
        }
        return lines;
    }

    private Line line(Scenario scenario, int number, Expected expected) {
        var request = scenario.requests().get(number);
        var body = api.written(scenario.body(request));
        var token = tokens.of(request.username());
        var text = new String(body, StandardCharsets.UTF_8);
        if (learns) {
            api.send(address.getPath(), body, token, LEARN);
        }
        if (scenario.writes()) {
            if (number < TRIED) {
                requireNoErrors(api.send(address.getPath(), body, token));
            }
            return new Line(request.username(), text, "");
        }
        var answer = api.send(address.getPath(), body, token);
        expected.check(scenario, number, name(), answer, learns);
        return new Line(request.username(), text, new Said(answer).sha1());
    }

    private void requireNoErrors(byte[] answer) {
        var said = new Said(answer);
        var isRefused = said.toString().contains("\"errors\":[{");
        if (isRefused) {
            throw new IllegalStateException(name() + " refuses: " + said);
        }
    }
}
