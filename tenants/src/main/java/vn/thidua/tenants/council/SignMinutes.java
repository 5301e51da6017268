package vn.thidua.tenants.council;

import java.time.LocalDate;

/**
 * The office enters that the minutes are signed; from then on they are not changed.
 *
 * @param number as it is printed
 * @param datedOn the day of signing
 * @param chair the seat of who presided, the chair or a vice chair
 * @param secretary the seat of who kept the minutes
 */
public record SignMinutes(
        CouncilSessionId session,
        int version,
        String number,
        LocalDate datedOn,
        int chair,
        int secretary) {
    /** What came of it. */
    public sealed interface Answer {
        /** They stand. */
        record Signed(CouncilSession session) implements Answer {}

        /** There is no such version, or it is signed. */
        record NothingToSign() implements Answer {}

        /** The number is missing, or longer than {@code charactersMax}. */
        record NumberUnfit(int charactersMax) implements Answer {}

        /** The day is before the session, or still to come. */
        record DayOutOfRange(LocalDate heldOn) implements Answer {}

        /** Who is named was not there, or did not preside, or is the same. */
        record SignersUnfit() implements Answer {}
    }
}
