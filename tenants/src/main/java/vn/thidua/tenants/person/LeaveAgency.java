package vn.thidua.tenants.person;

import java.time.LocalDate;

/**
 * An administrator notes that somebody has left the agency. They head no unit any more, and their
 * account is closed; what they did stays theirs.
 *
 * @param expected the revision that this was decided on
 */
public record LeaveAgency(PersonId person, int expected, LocalDate leftOn) {

    /** What came of it. */
    public sealed interface Answer {
        /** They have left. */
        record Left(Person person) implements Answer {}

        /** Somebody else changed them meanwhile; {@code stored} is what stands now. */
        record Conflict(Person stored) implements Answer {}

        /** They had left already. */
        record HadLeft(Person person) implements Answer {}

        /** Nobody else administers the agency: somebody has to before they go. */
        record LastAdministrator() implements Answer {}

        /** The day is to come, or before {@code movedOn}, when they came to their unit. */
        record DayOutOfRange(LocalDate movedOn) implements Answer {}
    }
}
