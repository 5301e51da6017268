package vn.thidua.platform.link;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.RoughDate;

/**
 * A parent that is not on the platform, as the child cites it. Issuer, number and date together say
 * which document it is; a symbol alone is used by many.
 *
 * @param number the number alone; absent for documents without
 * @param symbol number and symbol as cited; kept even where it does not fit the type
 * @param date absent when not cited
 * @param issuer who issued it, in the words of the child; absent when not cited
 * @param subject what it is about
 */
public record ExternalParent(
        DocumentType type,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable RoughDate date,
        @Nullable String issuer,
        String subject) {
    public ExternalParent {
        if (subject.isBlank() && symbol == null) {
            throw new IllegalArgumentException("a reference says what it refers to");
        }
    }
}
