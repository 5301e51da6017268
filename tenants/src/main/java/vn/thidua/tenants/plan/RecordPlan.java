package vn.thidua.tenants.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.register.DocumentNumber;

/**
 * The office clerk records that what is drafted here was issued on paper, without approval. What
 * was unknown then can be recorded as a new version later.
 *
 * @param number absent where it is unknown
 * @param symbol number and symbol as printed; absent to write it as the kind has it, or where the
 *     number is unknown
 * @param issuedOn as exactly as it is known; absent where it is not
 * @param signature who signed the paper; absent to keep what the draft says
 */
public record RecordPlan(
        PlanId plan,
        @Nullable DocumentNumber number,
        @Nullable String symbol,
        @Nullable RoughDate issuedOn,
        @Nullable Signature signature,
        Audience audience,
        LinkPolicy linkPolicy) {
    /** No symbol is longer. */
    public static final int SYMBOL_MAX = 100;

    /** What came of it. */
    public sealed interface Answer {
        /** It is in force, marked as recorded. */
        record Recorded(Plan plan) implements Answer {}

        /** Others must know it by something, and it has no title. */
        record TitleMissing() implements Answer {}

        /** The symbol has more than {@code charactersMax} characters. */
        record SymbolTooLong(int charactersMax) implements Answer {}

        /** The signature cannot be kept as it was typed. */
        record TextRefused(List<BodyRefused> reasons) implements Answer {}

        /** Another document has this number in that year's register. */
        record NumberTaken(DocumentNumber number) implements Answer {}

        /** The document with this issuer, symbol and date is kept as another plan. */
        record AlreadyKept(PlanId plan) implements Answer {}

        /** Nothing is issued on a day to come. */
        record DateToCome(RoughDate issuedOn) implements Answer {}

        /** The agency has no seat in the issuing group in that year. */
        record NotInGroup(int year) implements Answer {}

        /** Nothing is drafted that could be recorded as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
