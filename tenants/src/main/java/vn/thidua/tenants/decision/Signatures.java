package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Signature;

/** Signatures as they are kept: without blanks around them, and no longer than there is room. */
final class Signatures {
    private static final Signature UNKNOWN = new Signature(null, null, null, null);

    private Signatures() {}

    /** As it is kept; empty where there is none. */
    static Signature stripped(@Nullable Signature typed) {
        return typed == null
                ? UNKNOWN
                : new Signature(
                        stripped(typed.signerName()),
                        stripped(typed.signerOffice()),
                        typed.authority(),
                        stripped(typed.authorityLine()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it can be kept, and says who signs. */
    static boolean isUnfit(Signature typed) {
        var signature = stripped(typed);
        return signature.signerName() == null
                || isTooLong(signature.signerName(), AwardDecision.NAME_MAX)
                || isTooLong(signature.signerOffice(), AwardDecision.NAME_MAX)
                || isTooLong(signature.authorityLine(), AwardDecision.ISSUER_MAX);
    }

    private static boolean isTooLong(@Nullable String text, int max) {
        return text != null && text.length() > max;
    }
}
