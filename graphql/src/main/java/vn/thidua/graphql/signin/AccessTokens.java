package vn.thidua.graphql.signin;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.MDC;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.http.Callers;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.SignIn;

/**
 * Access tokens: signed, good for ten minutes, and naming nothing but the session. Rights are not
 * in the token; they are looked up with each request.
 */
@Singleton
final class AccessTokens implements Callers {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String BEARER = "Bearer ";

    private final SignedTokens tokens;
    private final SignIn signIn;

    AccessTokens(SignedTokens tokens, SignIn signIn) {
        this.tokens = tokens;
        this.signIn = signIn;
    }

    /** A fresh token of this session. */
    String of(SessionId session) {
        return tokens.sign(session, LIFE);
    }

    @Override
    public Optional<Caller> of(HttpRequest<?> request) {
        var authorization = request.getHeaders().getAuthorization();
        if (authorization.isEmpty()) {
            return Optional.empty();
        }
        var caller = session(request).flatMap(signIn::callerOf).orElseThrow(Unauthenticated::new);
        MDC.put("tenant", caller.agencySlug() == null ? "-" : caller.agencySlug());
        return Optional.of(caller.caller());
    }

    /** The session that the request's token names, if the token is good. */
    Optional<SessionId> session(HttpRequest<?> request) {
        return request.getHeaders()
                .getAuthorization()
                .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(text -> text.substring(BEARER.length()).strip())
                .flatMap(tokens::read);
    }
}
