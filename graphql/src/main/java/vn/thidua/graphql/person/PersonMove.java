package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.person.MovePerson;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.personMove}. */
@Singleton
final class PersonMove implements MutationField<PersonMove.Input> {
    private final People people;

    PersonMove(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "personMove";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (people.move(caller.scope(), input.command())) {
            case MovePerson.Answer.Moved(var person) -> caller.done("person", person);
            case MovePerson.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("person", stored);
            case MovePerson.Answer.HasLeft(var person) ->
                    caller.refused(Code.PERSON_LEFT, person.name()).at("input", "person");
            case MovePerson.Answer.UnitClosed(var unit) ->
                    caller.refused(Code.UNIT_CLOSED, unit.name()).at("input", "unit");
            case MovePerson.Answer.DayOutOfRange(var movedOn) ->
                    caller.refused(Code.DAY_OUT_OF_RANGE, movedOn).at("input", "sinceOn");
            case MovePerson.Answer.JobTitleTooLong(var charactersMax) ->
                    caller.refused(Code.JOB_TITLE_TOO_LONG, charactersMax).at("input", "jobTitle");
        };
    }

    /** A person and the unit that they are in from a day on. */
    record Input(PersonId person, int revision, UnitId unit, LocalDate sinceOn, String jobTitle) {
        MovePerson command() {
            return new MovePerson(person, revision, unit, sinceOn, jobTitle);
        }
    }

    private enum Code {
        CONFLICT,
        PERSON_LEFT,
        UNIT_CLOSED,
        DAY_OUT_OF_RANGE,
        JOB_TITLE_TOO_LONG
    }
}
