package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.person.LeaveAgency;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;

/** {@code Mutation.personLeave}. */
@Singleton
final class PersonLeave implements MutationField<PersonLeave.Input> {
    private final People people;

    PersonLeave(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "personLeave";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (people.leave(caller.scope(), input.command())) {
            case LeaveAgency.Answer.Left(var person) -> caller.done("person", person);
            case LeaveAgency.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("person", stored);
            case LeaveAgency.Answer.HadLeft(var person) ->
                    caller.refused(Code.ALREADY_LEFT, person.name()).at("input", "person");
            case LeaveAgency.Answer.LastAdministrator() ->
                    caller.refused(Code.LAST_ADMINISTRATOR).at("input", "person");
            case LeaveAgency.Answer.DayOutOfRange(var movedOn) ->
                    caller.refused(Code.DAY_OUT_OF_RANGE, movedOn).at("input", "leftOn");
        };
    }

    /** A person who has left. */
    record Input(PersonId person, int revision, LocalDate leftOn) {
        LeaveAgency command() {
            return new LeaveAgency(person, revision, leftOn);
        }
    }

    private enum Code {
        CONFLICT,
        ALREADY_LEFT,
        LAST_ADMINISTRATOR,
        DAY_OUT_OF_RANGE
    }
}
