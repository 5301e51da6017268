package vn.thidua.tenants.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/**
 * Somebody's citizen number is entered. It is not kept: only a keyed hash of it is.
 *
 * @param number twelve digits; absent to forget what was entered
 */
public record SetCitizenNumber(PersonId person, @Nullable String number) {
    @Override
    public String toString() {
        return "SetCitizenNumber[person=" + person + "]"; // Records are printed at times.
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The person is known again by it, or by none. */
        record Kept(Person person) implements Answer {}

        /** A citizen number has twelve digits and begins with the code of a province. */
        record Malformed() implements Answer {}

        /** Somebody else who works here bears it. */
        record BorneByAnother(Person person) implements Answer {}

        /** The installation has no key, so that nobody is known again. */
        record SwitchedOff() implements Answer {}
    }
}
