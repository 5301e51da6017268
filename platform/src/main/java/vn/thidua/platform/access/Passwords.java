package vn.thidua.platform.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Passwords are kept as Argon2id hashes: 19 MiB, 2 rounds, 1 lane (OWASP's first choice of 2025).
 */
@Singleton
final class Passwords {
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Argon2Function LEAST = Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID);

    /** The hash of a word thrown away, written down: making it at each start took half a second. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$fj9phePZjyB0rhExtPKHeA"
                    + "$HNIU7sB7TvsDF5bJsyEjCYG7fAfSoCc8d4+sFv8AW/U";

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    /** The hash of a password that everybody knows: there is no secret for costly work to keep. */
    String hashOfKnown(String password) {
        return Password.hash(password).addRandomSalt(16).with(LEAST).getResult();
    }

    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            pretendToCheck(password);
            return false;
        }
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    void pretendToCheck(String password) {
        Password.check(password, NOBODY).with(ARGON2);
    }
}
