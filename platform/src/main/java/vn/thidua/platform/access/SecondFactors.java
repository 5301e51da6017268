package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.thidua.infra.totp.Base32;
import vn.thidua.infra.totp.Totp;

/**
 * The door to the second factor of the caller's own account. Who changes it says the password
 * again, and attempts count as those to sign in do: a session that was left open is not enough.
 */
@Singleton
public class SecondFactors {
    private static final String ISSUER = "Thi Đua";

    private final AccountRepository accounts;
    private final SecondFactorCodes codes;
    private final KnownPasswords passwords;

    SecondFactors(AccountRepository accounts, SecondFactorCodes codes, KnownPasswords passwords) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
    }

    /** The caller's second factor, if there is one. */
    public Optional<SecondFactor> find(Caller caller) {
        var account = caller.account();
        return codes.enabledAt(account)
                .map(at -> new SecondFactor(at, Math.toIntExact(codes.recoveryCodesLeft(account))));
    }

    /** A fresh secret for the caller's app; nothing where the installation seals no secrets. */
    public Optional<SecondFactorOffer> offer(Caller caller) {
        if (!codes.isReady()) {
            return Optional.empty();
        }
        var secret = SecondFactorCodes.newSecret();
        var name = accounts.profile(caller.account()).map(Profile::username).orElse("");
        return Optional.of(
                new SecondFactorOffer(Base32.encode(secret), Totp.uri(ISSUER, name, secret)));
    }

    /** Begins to ask for a code. */
    @Transactional
    public EnableSecondFactor.Answer enable(Caller caller, EnableSecondFactor command) {
        if (!codes.isReady()) {
            return new EnableSecondFactor.Answer.NotOffered();
        }
        var account = caller.account();
        accounts.lock(account); // Two of one account's windows do not enable it at once.
        if (!passwords.isKnown(account, command.password())) {
            return new EnableSecondFactor.Answer.PasswordWrong();
        }
        if (codes.isEnabled(account)) {
            // Else whoever knows the password could guess codes and have the guesses forgiven here.
            accounts.withdrawAttempt(account);
            return new EnableSecondFactor.Answer.AlreadyEnabled();
        }
        accounts.forgiveAttempts(account);
        var secret =
                Base32.decode(command.secret()).filter(bytes -> bytes.length == Totp.SECRET_LENGTH);
        if (secret.isEmpty()) {
            return new EnableSecondFactor.Answer.SecretMalformed();
        }
        var step = codes.matching(secret.get(), command.code());
        if (step.isEmpty()) {
            return new EnableSecondFactor.Answer.CodeWrong();
        }
        return new EnableSecondFactor.Answer.Enabled(
                codes.enable(account, secret.get(), step.getAsLong()));
    }

    /** Asks for no code any more. */
    @Transactional
    public DisableSecondFactor.Answer disable(Caller caller, DisableSecondFactor command) {
        var account = caller.account();
        accounts.lock(account);
        if (!passwords.isKnown(account, command.password())) {
            return new DisableSecondFactor.Answer.PasswordWrong();
        }
        if (codes.isEnabled(account) && !codes.spend(account, command.code())) {
            return new DisableSecondFactor.Answer.CodeWrong(); // The attempt stays counted.
        }
        accounts.forgiveAttempts(account);
        codes.disable(account);
        return new DisableSecondFactor.Answer.Disabled();
    }
}
