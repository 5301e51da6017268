package vn.thidua.platform.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document by which a version of a plan was issued.
 *
 * @param number the number alone; absent where a recorded plan's is unknown
 * @param symbol what follows the number, such as {@code /KH-STP}; absent where unknown
 * @param issuedOn absent where a recorded plan's date is unknown
 */
public record Document(
        @Nullable String number, @Nullable String symbol, @Nullable LocalDate issuedOn) {
    /** A document of which nothing is known but that it exists. */
    public static final Document UNKNOWN = new Document(null, null, null);
}
