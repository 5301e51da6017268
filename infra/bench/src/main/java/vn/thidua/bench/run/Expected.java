package vn.thidua.bench.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.bench.client.Api;

/** The program's own answers to questions, each asked once. */
final class Expected {
    private final Api api;
    private final Tokens tokens;
    private final Map<String, List<byte[]>> answers = new HashMap<>();

    Expected(Api api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** What the program answers to the requests, in their order. */
    List<byte[]> of(Scenario scenario) {
        return answers.computeIfAbsent(scenario.name(), _ -> asked(scenario));
    }

    private List<byte[]> asked(Scenario scenario) {
        var found = new ArrayList<byte[]>();
        for (var request : scenario.requests()) {
            var body = api.written(scenario.body(request));
            var answer = api.send("/graphql", body, tokens.of(request.username()));
            if (api.read(answer).find("errors").isPresent()) {
                throw new IllegalStateException(new Said(answer).toString());
            }
            found.add(answer);
        }
        return found;
    }

    /**
     * Refuses an answer that says something else.
     *
     * @param toTheByte whether it has to say it in the same bytes
     */
    void check(Scenario scenario, int number, String side, byte[] answer, boolean toTheByte) {
        var expected = of(scenario).get(number);
        var isSame =
                toTheByte
                        ? Arrays.equals(answer, expected)
                        : api.read(answer).equals(api.read(expected));
        if (!isSame) {
            throw new IllegalStateException(
                    "%s answers %s of %s differently:%n%s%nThe program says:%n%s"
                            .formatted(
                                    side,
                                    scenario.name(),
                                    scenario.requests().get(number),
                                    new Said(answer),
                                    new Said(expected)));
        }
    }
}
