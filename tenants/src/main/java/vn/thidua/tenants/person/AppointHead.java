package vn.thidua.tenants.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;

/**
 * An administrator notes who heads a unit. Whoever headed it before does so no more.
 *
 * @param person absent if nobody heads it
 */
public record AppointHead(UnitId unit, @Nullable PersonId person, LocalDate since) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is so; {@code head} is absent if nobody heads the unit. */
        record Appointed(Unit unit, @Nullable UnitHead head) implements Answer {}

        /** The unit is dissolved. */
        record UnitClosed(Unit unit) implements Answer {}

        /** The person has left the agency. */
        record HasLeft(Person person) implements Answer {}

        /** The day is to come. */
        record DayOutOfRange() implements Answer {}
    }
}
