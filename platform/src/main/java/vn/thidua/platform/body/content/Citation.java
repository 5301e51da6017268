package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A document as a plan cites it. What makes it this document and no other is its issuer, its symbol
 * and its date together; a symbol alone is used by many.
 *
 * @param documentType the type as it is called, even where the symbol says another
 * @param typeText the type in the words of the plan
 * @param documentNumber the number alone; absent for documents without
 * @param documentSymbol number and symbol as cited, such as {@code 145/KH-UBND}
 * @param date absent when the plan does not cite it
 * @param issuer who issued it, in the words of the plan
 * @param subject what it is about
 * @param partyDocument whether it is a document of the Party, which numbers in another way
 */
@Serdeable
public record Citation(
        DocumentType documentType,
        @Nullable String typeText,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable RoughDate date,
        @Nullable String issuer,
        @Nullable String subject,
        boolean partyDocument) {
    /** Issuer, symbol and date, where the plan cites all three. */
    public Optional<Identity> identity() {
        if (issuer == null || documentSymbol == null || date == null) {
            return Optional.empty();
        }
        return Optional.of(new Identity(issuer, documentSymbol, date));
    }

    /** What tells one document from every other. */
    public record Identity(String issuer, String documentSymbol, RoughDate date) {}
}
