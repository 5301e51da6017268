package vn.thidua.platform.body;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a header one by one, wherever in it they stand. */
public enum HeaderField {
    TITLE(false, PlanHeader::title),
    THEME(true, PlanHeader::theme),
    SHORT_NAME(true, PlanHeader::shortName),
    PLAN_ACT(false, PlanHeader::planAct),
    MOVEMENT_KIND(true, PlanHeader::movementKind),
    PERIOD(true, PlanHeader::period),
    RECURRENCE(true, PlanHeader::recurrence),
    TIMING_TEXT(true, PlanHeader::timingText),
    CONTINUITY(false, PlanHeader::continuity),
    PREVIOUS_PLAN(false, PlanHeader::previousPlan),
    PORTAL(false, PlanHeader::portal),
    SUPERIOR_TEXT(false, inLetterhead(Letterhead::superiorText)),
    ISSUER_TEXT(false, inLetterhead(Letterhead::issuerText)),
    DOCUMENT_SYMBOL(false, inLetterhead(Letterhead::documentSymbol)),
    PLACE(false, inLetterhead(Letterhead::place)),
    DATE_TEXT(false, inLetterhead(Letterhead::dateText)),
    SIGNER_NAME(false, inSignature(Signature::signerName)),
    SIGNER_OFFICE(false, inSignature(Signature::signerOffice)),
    SIGNING_AUTHORITY(false, inSignature(Signature::authority)),
    AUTHORITY_LINE(false, inSignature(Signature::authorityLine));

    private final boolean inheritable;
    private final Function<PlanHeader, @Nullable Object> value;

    HeaderField(boolean inheritable, Function<PlanHeader, @Nullable Object> value) {
        this.inheritable = inheritable;
        this.value = value;
    }

    /** Whether a silent plan takes this over; who issued and signed it, it never does. */
    public boolean inheritable() {
        return inheritable;
    }

    /** What {@code header} says here; null where it is silent. */
    public @Nullable Object in(PlanHeader header) {
        return value.apply(header);
    }

    private static Function<PlanHeader, @Nullable Object> inLetterhead(
            Function<Letterhead, @Nullable Object> field) {
        return header -> {
            Letterhead letterhead = header.letterhead();
            return letterhead == null ? null : field.apply(letterhead);
        };
    }

    private static Function<PlanHeader, @Nullable Object> inSignature(
            Function<Signature, @Nullable Object> field) {
        return header -> {
            Signature signature = header.signature();
            return signature == null ? null : field.apply(signature);
        };
    }
}
