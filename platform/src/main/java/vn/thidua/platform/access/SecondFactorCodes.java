package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.seal.Seal;
import vn.thidua.infra.totp.Base32;
import vn.thidua.infra.totp.Totp;

/**
 * The second factor of accounts: a code that an authenticator app shows, or one of ten recovery
 * codes. Either counts once. The app's secret is sealed, of recovery codes only hashes are kept:
 * they are eighty random bits each, which no guessing finds.
 */
@Singleton
final class SecondFactorCodes {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 10;
    private static final int GROUP = 4;
    private static final Pattern OF_AN_APP = Pattern.compile("\\s*([0-9]{3})\\s?([0-9]{3})\\s*");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorRepository factors;
    private final Seal seal;
    private final Clock clock;

    SecondFactorCodes(SecondFactorRepository factors, Seal seal, Clock clock) {
        this.factors = factors;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whether this installation has a key to seal secrets with. */
    boolean isReady() {
        return seal.isReady();
    }

    /** Whether this account signs in with a second factor. */
    boolean isEnabled(AccountId account) {
        return factors.find(account).isPresent();
    }

    /** Since when the account has a second factor, if it has one. */
    Optional<Instant> enabledAt(AccountId account) {
        return factors.find(account).map(SecondFactorRow::enabledAt);
    }

    long recoveryCodesLeft(AccountId account) {
        return factors.countCodes(account);
    }

    /** Whether the account has this code to give, which is then spent. */
    boolean spend(AccountId account, String code) {
        var factor = factors.find(account);
        if (factor.isEmpty()) {
            return false;
        }
        var ofApp = OF_AN_APP.matcher(code);
        if (!ofApp.matches()) {
            return spendRecovery(account, code);
        }
        var secret = seal.open(factor.get().secret(), owner(account));
        var step = matching(secret, ofApp.group(1) + ofApp.group(2));
        return step.isPresent() && factors.useStep(account, step.getAsLong()) == 1;
    }

    /** The half minute for which an app shows this code now. */
    OptionalLong matching(byte[] secret, String code) {
        return Totp.matching(secret, code.strip(), clock.instant());
    }

    /** Gives the account a second factor, inside the caller's transaction: its recovery codes. */
    List<String> enable(AccountId account, byte[] secret, long step) {
        var sealed = seal.close(secret, owner(account));
        factors.insert(new SecondFactorRow(account, sealed, step, clock.instant()));
        var codes = new ArrayList<String>();
        for (var count = 0; count < RECOVERY_CODES; count++) {
            var bytes = random(RECOVERY_LENGTH);
            factors.insertCode(account, RefreshToken.hashOf(bytes));
            codes.add(grouped(Base32.encode(bytes)));
        }
        return codes;
    }

    /** Takes the second factor off an account; true if it had one. */
    boolean disable(AccountId account) {
        factors.deleteCodes(account);
        return factors.delete(account) == 1;
    }

    /** A secret for an app that has none yet. */
    static byte[] newSecret() {
        return random(Totp.SECRET_LENGTH);
    }

    private boolean spendRecovery(AccountId account, String code) {
        return Base32.decode(code)
                .filter(bytes -> bytes.length == RECOVERY_LENGTH)
                .filter(
                        bytes ->
                                factors.useCode(
                                                account,
                                                RefreshToken.hashOf(bytes),
                                                clock.instant())
                                        == 1)
                .isPresent();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] owner(AccountId account) {
        return Uuids.bytes(account.value());
    }

    private static String grouped(String text) {
        var groups = new ArrayList<String>();
        for (var index = 0; index < text.length(); index += GROUP) {
            groups.add(text.substring(index, Math.min(text.length(), index + GROUP)));
        }
        return String.join("-", groups);
    }
}
