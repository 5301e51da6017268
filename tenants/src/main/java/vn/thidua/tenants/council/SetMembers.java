package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.Person;

/**
 * The office enters who sits in a council from a day on, by a decision that forms or changes it.
 *
 * @param sinceOn the first day
 * @param decision the number of the decision
 * @param standingBody who does the council's work between its sessions; absent if nothing is said
 * @param members all of them, in the order of the decision
 */
public record SetMembers(
        CouncilId council,
        LocalDate sinceOn,
        String decision,
        LocalDate decidedOn,
        @Nullable String standingBody,
        List<SeatDefinition> members) {
    public SetMembers {
        members = List.copyOf(members);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They sit from the day on. */
        record Set(Council council, CouncilComposition composition) implements Answer {}

        /** There is no chair, or more than one. */
        record OneChair(int chairs) implements Answer {}

        /** There are more members than {@code membersMax}, or none. */
        record MembersOutOfRange(int membersMax) implements Answer {}

        /** Somebody sits twice. */
        record SeatedTwice(Person person) implements Answer {}

        /** Somebody has left the agency. */
        record HasLeft(Person person) implements Answer {}

        /** A text is missing, or longer than {@code charactersMax}. */
        record TextUnfit(String field, int charactersMax) implements Answer {}

        /** Another composition holds from a later day of the year. */
        record BeforeTheLast(LocalDate lastSince) implements Answer {}

        /** The council has changed too often in the year. */
        record TooManyChanges(int changesMax) implements Answer {}
    }
}
