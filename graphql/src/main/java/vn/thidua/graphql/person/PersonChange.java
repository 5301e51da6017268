package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.person.ChangePerson;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.person.Sex;

/** {@code Mutation.personChange}. */
@Singleton
final class PersonChange implements MutationField<PersonChange.Input> {
    private final People people;

    PersonChange(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "personChange";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (people.change(caller.scope(), input.command())) {
            case ChangePerson.Answer.Changed(var person) -> caller.done("person", person);
            case ChangePerson.Answer.Conflict(var stored) ->
                    caller.refused(Code.CONFLICT, stored.name())
                            .at("input", "revision")
                            .with("person", stored);
            case ChangePerson.Answer.Faulty(var faults) ->
                    PersonFaultPath.refused(caller, faults, Code::valueOf);
            case ChangePerson.Answer.HasLeft(var person) ->
                    caller.refused(Code.PERSON_LEFT, person.name()).at("input", "person");
            case ChangePerson.Answer.AccountTaken(var by) ->
                    caller.refused(Code.ACCOUNT_TAKEN, by.name()).at("input", "account");
        };
    }

    /** What the client says of the person. */
    record Input(
            PersonId person,
            int revision,
            String name,
            EmployeeCategory category,
            boolean directWorker,
            String jobTitle,
            @Nullable Sex sex,
            @Nullable AccountId account) {
        ChangePerson command() {
            return new ChangePerson(
                    person,
                    revision,
                    new PersonDefinition(name, category, directWorker, jobTitle, sex, account));
        }
    }

    private enum Code {
        CONFLICT,
        NAME_MISSING,
        NAME_TOO_LONG,
        JOB_TITLE_TOO_LONG,
        PERSON_LEFT,
        ACCOUNT_TAKEN
    }
}
