package vn.thidua.tenants.person;

import java.util.List;

/**
 * An administrator says something of a person anew.
 *
 * @param expected the revision that the change was made from
 */
public record ChangePerson(PersonId person, int expected, PersonDefinition definition) {

    /** What came of it. */
    public sealed interface Answer {
        /** The person is described anew. */
        record Changed(Person person) implements Answer {}

        /** Somebody else changed them meanwhile; {@code stored} is what stands now. */
        record Conflict(Person stored) implements Answer {}

        /** The definition cannot be taken. */
        record Faulty(List<PersonFault> faults) implements Answer {}

        /** They have left the agency. */
        record HasLeft(Person person) implements Answer {}

        /** Another person signs in with the account. */
        record AccountTaken(Person by) implements Answer {}
    }
}
