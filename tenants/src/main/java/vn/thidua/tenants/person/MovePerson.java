package vn.thidua.tenants.person;

import java.time.LocalDate;
import vn.thidua.infra.text.Tidy;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;

/**
 * An administrator notes that somebody is in another unit, or has another job title, from a day on.
 *
 * @param expected the revision that this was decided on
 */
public record MovePerson(
        PersonId person, int expected, UnitId unit, LocalDate since, String jobTitle) {

    public MovePerson {
        jobTitle = Tidy.line(jobTitle);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They are there. */
        record Moved(Person person) implements Answer {}

        /** Somebody else changed them meanwhile; {@code stored} is what stands now. */
        record Conflict(Person stored) implements Answer {}

        /** They have left the agency. */
        record HasLeft(Person person) implements Answer {}

        /** The unit is dissolved. */
        record UnitClosed(Unit unit) implements Answer {}

        /** The day is to come, or not after {@code movedOn}, when they last moved. */
        record DayOutOfRange(LocalDate movedOn) implements Answer {}

        /** The job title has more than {@code charactersMax} characters. */
        record JobTitleTooLong(int charactersMax) implements Answer {}
    }
}
