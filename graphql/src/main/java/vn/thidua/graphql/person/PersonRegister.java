package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.person.Sex;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.personRegister}. */
@Singleton
final class PersonRegister implements MutationField<PersonRegister.Input> {
    private final People people;

    PersonRegister(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "personRegister";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        return switch (people.register(caller.scope(), input.command())) {
            case RegisterPerson.Answer.Registered(var person) -> caller.done("person", person);
            case RegisterPerson.Answer.Faulty(var faults) ->
                    PersonFaultPath.refused(caller, faults, Code::valueOf);
            case RegisterPerson.Answer.UnitClosed(var unit) ->
                    caller.refused(Code.UNIT_CLOSED, unit.name()).at("input", "unit");
            case RegisterPerson.Answer.DayOutOfRange() ->
                    caller.refused(Code.DAY_OUT_OF_RANGE).at("input", "sinceOn");
            case RegisterPerson.Answer.AccountTaken(var by) ->
                    caller.refused(Code.ACCOUNT_TAKEN, by.name()).at("input", "account");
        };
    }

    /** What the client says of the person. */
    record Input(
            String name,
            EmployeeCategory category,
            boolean directWorker,
            String jobTitle,
            @Nullable Sex sex,
            @Nullable AccountId account,
            UnitId unit,
            LocalDate sinceOn) {
        RegisterPerson command() {
            return new RegisterPerson(
                    unit,
                    sinceOn,
                    new PersonDefinition(name, category, directWorker, jobTitle, sex, account));
        }
    }

    private enum Code {
        NAME_MISSING,
        NAME_TOO_LONG,
        JOB_TITLE_TOO_LONG,
        UNIT_CLOSED,
        DAY_OUT_OF_RANGE,
        ACCOUNT_TAKEN
    }
}
