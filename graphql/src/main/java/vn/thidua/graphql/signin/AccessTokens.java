package vn.thidua.graphql.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.http.Callers;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.SignIn;
import vn.thidua.platform.access.SignedInCaller;

/**
 * Access tokens: signed, good for ten minutes, and naming nothing but the session. Rights are not
 * in the token; they are looked up with each request.
 */
@Singleton
final class AccessTokens implements Callers {
    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String SESSION = "sid";
    private static final String BEARER = "Bearer ";

    private final JwtTokenGenerator generator;
    private final SignIn signIn;
    private final Clock clock;

    AccessTokens(JwtTokenGenerator generator, SignIn signIn, Clock clock) {
        this.generator = generator;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** A fresh token of this session. */
    String of(SessionId session) {
        var now = clock.instant();
        var claims =
                Map.<String, Object>of(
                        "sub",
                        session.value().toString(),
                        SESSION,
                        session.value().toString(),
                        "iat",
                        Date.from(now),
                        "exp",
                        Date.from(now.plus(LIFE)));
        return generator.generateToken(claims).orElseThrow();
    }

    @Override
    public Optional<Caller> of(HttpRequest<?> request) {
        return signedIn(request).map(SignedInCaller::caller);
    }

    /** Who signed in, and as what; nobody if the request carries no token. */
    Optional<SignedInCaller> signedIn(HttpRequest<?> request) {
        var session = session(request);
        if (session.isEmpty()) {
            if (request.getHeaders().getAuthorization().orElse("").startsWith(BEARER)) {
                throw new Unauthenticated(); // A token that is forged, damaged or too old.
            }
            return Optional.empty();
        }
        var caller = signIn.callerOf(session.get()).orElseThrow(Unauthenticated::new);
        MDC.put("tenant", caller.agencySlug() == null ? "-" : caller.agencySlug());
        return Optional.of(caller);
    }

    /** The session that the request's token names, if the token is good. */
    Optional<SessionId> session(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> authentication.getAttributes().get(SESSION))
                .map(sid -> new SessionId(UUID.fromString(sid.toString())));
    }
}
