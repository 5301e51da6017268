package vn.thidua.tenants.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session (biên bản họp): what it was about and how it voted, as a document.
 *
 * @param version 1 for the first; each correction of what was signed is another
 * @param text the document
 * @param correction why it was drawn up again; absent for the first version
 * @param number as it is printed; absent until it is signed
 * @param datedOn the day of signing; absent until then
 * @param chair the name of who presided and signed; absent until then
 * @param secretary the name of who kept the minutes and signed; absent until then
 * @param signedAt when that was entered; absent until then
 */
public record CouncilMinutes(
        CouncilSessionId session,
        int version,
        String text,
        @Nullable String correction,
        Instant drawnAt,
        @Nullable String number,
        @Nullable LocalDate datedOn,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable Instant signedAt) {
    /** No remarks are longer. */
    public static final int REMARKS_MAX = 10_000;

    /** No reason of a correction is longer. */
    public static final int CORRECTION_MAX = 1000;

    /** No number is longer. */
    public static final int NUMBER_MAX = 100;

    /** Whether it can no longer be changed. */
    public boolean isSigned() {
        return signedAt != null;
    }
}
