package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.decision.CitizenNumbers;
import vn.thidua.tenants.decision.SetCitizenNumber;

/** {@code Mutation.personCitizenNumberSet}. */
@Singleton
final class PersonCitizenNumberSet implements MutationField<SetCitizenNumber> {
    private final CitizenNumbers numbers;

    PersonCitizenNumberSet(CitizenNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "personCitizenNumberSet";
    }

    @Override
    public Class<SetCitizenNumber> input() {
        return SetCitizenNumber.class;
    }

    @Override
    public Payload run(SetCitizenNumber input, CallerContext caller) {
        return switch (numbers.set(caller.scope(), input)) {
            case SetCitizenNumber.Answer.Kept(var person) -> caller.done("person", person);
            case SetCitizenNumber.Answer.Malformed() ->
                    caller.refused(Code.MALFORMED).at("input", "number");
            case SetCitizenNumber.Answer.BorneByAnother(var other) ->
                    caller.refused(Code.BORNE_BY_ANOTHER, other.name()).at("input", "number");
            case SetCitizenNumber.Answer.SwitchedOff() ->
                    caller.refused(Code.SWITCHED_OFF).at("input", "number");
        };
    }

    private enum Code {
        MALFORMED,
        BORNE_BY_ANOTHER,
        SWITCHED_OFF
    }
}
