package vn.thidua.tenants.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.LinkPolicy;

/**
 * By what document a version is put in force, and for whose eyes.
 *
 * @param number absent where a recorded plan's is unknown
 * @param symbol number and symbol; absent where unknown
 * @param on absent where a recorded plan's date is unknown
 * @param recorded whether it was issued on paper
 */
record Seal(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable RoughDate on,
        Audience audience,
        LinkPolicy linkPolicy,
        boolean recorded) {

    /** The day, where it is known. */
    @Nullable LocalDate day() {
        return on == null || on.precision() != DatePrecision.DAY ? null : on.first();
    }

    /** The document as others know it: the number, and what stands around it. */
    Document document() {
        return new Document(number, rest(number, symbol), day());
    }

    static @Nullable String rest(@Nullable String number, @Nullable String symbol) {
        return number != null && symbol != null && symbol.startsWith(number)
                ? symbol.substring(number.length())
                : symbol;
    }
}
