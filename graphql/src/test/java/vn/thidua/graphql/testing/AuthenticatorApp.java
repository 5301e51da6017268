package vn.thidua.graphql.testing;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import vn.thidua.infra.totp.Base32;
import vn.thidua.infra.totp.Totp;

/** An authenticator app in somebody's hand, with one secret. */
public final class AuthenticatorApp {
    private static final Duration STEP = Duration.ofSeconds(30);

    private final String secret;

    private AuthenticatorApp(String secret) {
        this.secret = secret;
    }

    /** An app that was given this secret. */
    public static AuthenticatorApp of(String secret) {
        return new AuthenticatorApp(secret);
    }

    /** An app with a secret of its own. */
    public static AuthenticatorApp fresh() {
        var secret = new byte[Totp.SECRET_LENGTH];
        new SecureRandom().nextBytes(secret);
        return of(Base32.encode(secret));
    }

    /** The secret, as it is typed. */
    public String secret() {
        return secret;
    }

    /** The code that it shows now. */
    public String code() {
        return at(Instant.now());
    }

    /** The code that it shows in half a minute, which servers take already. */
    public String next() {
        return at(Instant.now().plus(STEP));
    }

    private String at(Instant moment) {
        return Totp.code(Base32.decode(secret).orElseThrow(), moment);
    }
}
