package vn.thidua.tenants.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;

/**
 * A decision on awards (quyết định khen thưởng).
 *
 * @param title what it is about, as printed (trích yếu)
 * @param year what the awards are for
 * @param issuer who has decided; absent for the agency's own
 * @param documentNumber absent while it is a draft, as are all below
 * @param documentSymbol what stands after the number, such as {@code /QĐ-STP}
 * @param place absent where it is not known
 * @param signature absent where it is not known
 */
public record AwardDecision(
        AwardDecisionId id,
        DecisionKind kind,
        DecisionState state,
        String title,
        int year,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable Signature signature,
        Instant draftedAt,
        AccountId draftedBy,
        @Nullable Instant issuedAt) {
    /** No title is longer. */
    public static final int TITLE_MAX = 500;

    /** No issuer's name is longer. */
    public static final int ISSUER_MAX = 300;

    /** No symbol is longer. */
    public static final int SYMBOL_MAX = 60;

    /** No number is longer: seven digits, and a letter where one was slipped in. */
    public static final int NUMBER_MAX = 8;

    /** No name, office or place is longer. */
    public static final int NAME_MAX = 200;

    /** No decision has more lines. */
    public static final int LINES_MAX = 1000;

    /** No decision is for an earlier year. */
    public static final int YEAR_MIN = 1945;

    /** No decision is for a later year. */
    public static final int YEAR_MAX = 2099;
}
