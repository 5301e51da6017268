package vn.thidua.tenants.person;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;

/**
 * An administrator enters somebody who works in the agency.
 *
 * @param since the day from which they are in the unit
 */
public record RegisterPerson(UnitId unit, LocalDate since, PersonDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The agency has the person. */
        record Registered(Person person) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<PersonFault> faults) implements Answer {}

        /** The unit is dissolved. */
        record UnitClosed(Unit unit) implements Answer {}

        /** The day is to come. */
        record DayOutOfRange() implements Answer {}

        /** Another person signs in with the account. */
        record AccountTaken(Person by) implements Answer {}
    }
}
