package vn.thidua.bench.run;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.bench.client.Answer;
import vn.thidua.bench.client.Api;

/** Signs people in when they ask, and again before their tokens are old; asks for them, too. */
final class Tokens {
    /** The program's are good for ten minutes. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Api api;
    private final Map<String, Signed> known = new HashMap<>();

    Tokens(Api api) {
        this.api = api;
    }

    private record Signed(String token, Instant at) {}

    synchronized String of(String username) {
        var now = Instant.now();
        var signed = known.get(username);
        if (signed == null || signed.at().plus(FRESH).isBefore(now)) {
            signed = new Signed(api.signIn(username), now);
            known.put(username, signed);
        }
        return signed.token();
    }

    /** What the API answers somebody to a document of the program's schema. */
    Answer ask(String username, String document, Map<String, ?> variables) {
        return api.ask(of(username), document, variables);
    }
}
