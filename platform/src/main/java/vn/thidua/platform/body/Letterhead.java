package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The head of the document as printed. All of it may be missing from a source and entered later.
 *
 * @param superiorText the agency above the issuer
 * @param issuerText the issuing agency
 * @param documentSymbol the symbol, such as {@code /KH-STP}; the number is given when it is issued
 * @param dateText the date line, with its gaps
 */
@Serdeable
public record Letterhead(
        @Nullable String superiorText,
        @Nullable String issuerText,
        @Nullable String documentSymbol,
        @Nullable String place,
        @Nullable String dateText) {}
