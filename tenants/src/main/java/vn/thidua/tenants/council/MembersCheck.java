package vn.thidua.tenants.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.council.SetMembers.Answer;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/**
 * A composition that is to be entered, held against what every composition must be.
 *
 * @param people those of its members who are of the agency
 */
record MembersCheck(SetMembers command, Map<PersonId, Person> people) {
    /** What stands against it. */
    Optional<Answer> refusal() {
        var members = command.members();
        if (members.isEmpty() || members.size() > CouncilComposition.MEMBERS_MAX) {
            return Optional.of(new Answer.MembersOutOfRange(CouncilComposition.MEMBERS_MAX));
        }
        return unfitText().or(this::chairs).or(this::persons);
    }

    private Optional<Answer> unfitText() {
        if (isUnfit(command.decision(), CouncilComposition.DECISION_MAX)) {
            return unfit("decision", CouncilComposition.DECISION_MAX);
        }
        if (isUnfit(command.standingBody(), CouncilComposition.STANDING_BODY_MAX)) {
            return unfit("standingBody", CouncilComposition.STANDING_BODY_MAX);
        }
        for (var member : command.members()) {
            if (isUnfit(member.outsider(), CouncilSeat.OUTSIDER_MAX)) {
                return unfit("outsider", CouncilSeat.OUTSIDER_MAX);
            }
            if (isUnfit(member.duties(), CouncilSeat.DUTIES_MAX)) {
                return unfit("duties", CouncilSeat.DUTIES_MAX);
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> unfit(String field, int max) {
        return Optional.of(new Answer.TextUnfit(field, max));
    }

    /** Whether a text that is there is blank or too long. */
    private static boolean isUnfit(@Nullable String text, int max) {
        return text != null && (text.isBlank() || text.length() > max);
    }

    private Optional<Answer> chairs() {
        var chairs = command.members().stream().filter(m -> m.office() == CouncilOffice.CHAIR);
        var count = (int) chairs.count();
        return count == 1 ? Optional.empty() : Optional.of(new Answer.OneChair(count));
    }

    private Optional<Answer> persons() {
        var seen = new HashSet<PersonId>();
        for (var person : insiders()) {
            if (!seen.add(person.id())) {
                return Optional.of(new Answer.SeatedTwice(person));
            }
            if (person.left()) {
                return Optional.of(new Answer.HasLeft(person));
            }
        }
        return Optional.empty();
    }

    private List<Person> insiders() {
        return command.members().stream()
                .map(SeatDefinition::person)
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(people.get(id)))
                .toList();
    }
}
