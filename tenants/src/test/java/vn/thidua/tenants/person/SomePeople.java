package vn.thidua.tenants.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.Unit;

/** Gives tests of this room people to work with, made through the doors. */
@Singleton
public class SomePeople {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final People people;
    private final UnitHeads heads;

    SomePeople(People people, UnitHeads heads) {
        this.people = people;
        this.heads = heads;
    }

    /** Somebody who does not sign in. */
    public Person person(Scope administrator, Unit unit, String name) {
        return person(administrator, unit, name, (AccountId) null);
    }

    /** Somebody who signs in with the account of a scope and is in a unit. */
    public Person person(Scope administrator, Unit unit, String name, Scope who) {
        return person(administrator, unit, name, who.account());
    }

    /** Somebody who is in a unit, and signs in with an account where one is named. */
    public Person person(Scope administrator, Unit unit, String name, @Nullable AccountId account) {
        var definition =
                new PersonDefinition(
                        name, EmployeeCategory.CIVIL_SERVANT, false, "", null, account);
        var command = new RegisterPerson(unit.id(), NEW_YEAR, definition);
        var answer = people.register(administrator, command);
        return ((RegisterPerson.Answer.Registered) answer).person();
    }

    /** Makes a person the head of a unit. */
    public void head(Scope administrator, Unit unit, Person person) {
        heads.appoint(administrator, new AppointHead(unit.id(), person.id(), NEW_YEAR));
    }
}
