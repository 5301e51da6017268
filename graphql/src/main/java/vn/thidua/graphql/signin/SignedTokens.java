package vn.thidua.graphql.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.SigningKey;

/**
 * Signs tokens with the installation's key and reads them back: HS256 and nothing else, so that a
 * token that names another algorithm, or none, is no token.
 */
@Singleton
final class SignedTokens {
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

    private final MACSigner signer;
    private final MACVerifier verifier;
    private final Clock clock;

    SignedTokens(SigningKey key, Clock clock) throws JOSEException {
        var secret = key.fetchOrMake();
        this.signer = new MACSigner(secret);
        this.verifier = new MACVerifier(secret);
        this.clock = clock;
    }

    /** A token that names this session for so long. */
    String sign(SessionId session, Duration life) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .subject(session.value().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(life)))
                        .build();
        var token = new SignedJWT(HEADER, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    /** The session that a token names; nothing if we did not sign it or its time is over. */
    Optional<SessionId> read(String text) {
        try {
            var token = SignedJWT.parse(text);
            if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    || !token.verify(verifier)) {
                return Optional.empty();
            }
            var claims = token.getJWTClaimsSet();
            var ends = claims.getExpirationTime();
            return ends == null || ends.toInstant().isBefore(clock.instant())
                    ? Optional.empty()
                    : Optional.of(new SessionId(UUID.fromString(claims.getSubject())));
        } catch (ParseException | JOSEException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
