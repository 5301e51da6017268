package vn.thidua.tenants.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

@ExtendWith(House.class)
class PeopleIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO_COME = LocalDate.of(9999, 1, 1);

    private final Casting casting;
    private final People people;
    private final SomeUnits some;
    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final Unit office;

    PeopleIT(Casting casting, People people, SomeUnits some, Sql sql) {
        this.casting = casting;
        this.people = people;
        this.some = some;
        this.sql = sql;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = some.unit(north, "Văn phòng");
    }

    @Test
    void keepsWhatIsSaidOfAPerson() {
        var definition =
                new PersonDefinition(
                        "  Trần Thị  Bình ",
                        EmployeeCategory.PUBLIC_EMPLOYEE,
                        true,
                        "Chuyên viên",
                        Sex.FEMALE,
                        north.account());

        var answer = people.register(north, new RegisterPerson(office.id(), NEW_YEAR, definition));

        var person = ((RegisterPerson.Answer.Registered) answer).person();
        assertThat(person)
                .isEqualTo(
                        new Person(
                                person.id(),
                                "Trần Thị Bình",
                                EmployeeCategory.PUBLIC_EMPLOYEE,
                                true,
                                office.id(),
                                NEW_YEAR,
                                "Chuyên viên",
                                Sex.FEMALE,
                                north.account(),
                                null,
                                1));
        assertThat(people.fetch(north, person.id())).isEqualTo(person);
        assertThat(people.findByAccount(north, north.account())).contains(person);
        assertThat(trail(north)).isEqualTo(1);
    }

    @Test
    void refusesWhoHasNoNameOrComesLater() {
        var closed = some.closed(north, some.unit(north, "Cũ"));

        assertThat(people.register(north, new RegisterPerson(office.id(), NEW_YEAR, named(" "))))
                .isEqualTo(new RegisterPerson.Answer.Faulty(List.of(PersonFault.NAME_MISSING)));
        assertThat(people.register(north, new RegisterPerson(office.id(), TO_COME, named("An"))))
                .isEqualTo(new RegisterPerson.Answer.DayOutOfRange());
        assertThat(people.register(north, new RegisterPerson(closed.id(), NEW_YEAR, named("An"))))
                .isEqualTo(new RegisterPerson.Answer.UnitClosed(closed));
        assertThat(trail(north)).isZero();
    }

    @Test
    void givesAnAccountToOnePersonOfItsAgencyOnly() {
        var an = register("An", north.account());

        var second = people.register(north, registering("Binh", north.account()));
        var other = register("Chi", null);
        var changed =
                people.change(
                        north, new ChangePerson(other.id(), 1, named("Chi", north.account())));
        var kept = people.change(north, new ChangePerson(an.id(), 1, named("An", north.account())));

        assertThat(second).isEqualTo(new RegisterPerson.Answer.AccountTaken(an));
        assertThat(changed).isEqualTo(new ChangePerson.Answer.AccountTaken(an));
        assertThat(kept).isInstanceOf(ChangePerson.Answer.Changed.class);
        assertThatThrownBy(() -> people.register(north, registering("Dũng", south.account())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void givesAnAccountOnceWhenTwoAskAtOnce() {
        var answers =
                AtOnce.<RegisterPerson.Answer>all(
                        () -> people.register(north, registering("An", north.account())),
                        () -> people.register(north, registering("Binh", north.account())));

        assertThat(answers)
                .filteredOn(answer -> answer instanceof RegisterPerson.Answer.Registered)
                .hasSize(1);
    }

    @Test
    void tellsWhoeverChangesSecond() {
        var person = register("Lê Văn An", null);

        var first = people.change(north, new ChangePerson(person.id(), 1, named("Lê Vân An")));
        var second = people.change(north, new ChangePerson(person.id(), 1, named("Lê Văn Ân")));

        var stored = people.fetch(north, person.id());
        assertThat(stored.name()).isEqualTo("Lê Vân An");
        assertThat(first).isEqualTo(new ChangePerson.Answer.Changed(stored));
        assertThat(second).isEqualTo(new ChangePerson.Answer.Conflict(stored));
    }

    @Test
    void remembersWhereSomebodyHasBeen() {
        var person = register("An", null);
        var centre = some.unit(north, "Trung tâm");
        var june = LocalDate.of(2026, 6, 1);

        var early = people.move(north, new MovePerson(person.id(), 1, centre.id(), NEW_YEAR, ""));
        var moved =
                people.move(north, new MovePerson(person.id(), 1, centre.id(), june, "Giám đốc"));

        assertThat(early).isEqualTo(new MovePerson.Answer.DayOutOfRange(NEW_YEAR));
        var stored = people.fetch(north, person.id());
        assertThat(stored.unitId()).isEqualTo(centre.id());
        assertThat(moved).isEqualTo(new MovePerson.Answer.Moved(stored));
        assertThat(people.placements(north, List.of(person.id())))
                .containsExactly(
                        new Placement(person.id(), june, centre.id(), "Giám đốc"),
                        new Placement(person.id(), NEW_YEAR, office.id(), ""));
    }

    @Test
    void leavesOnce() {
        var person = register("An", null);
        var june = LocalDate.of(2026, 6, 1);

        var early = people.leave(north, new LeaveAgency(person.id(), 1, NEW_YEAR.minusDays(1)));
        var left = people.leave(north, new LeaveAgency(person.id(), 1, june));
        var again = people.leave(north, new LeaveAgency(person.id(), 2, june));
        var back = people.change(north, new ChangePerson(person.id(), 2, named("An")));

        var stored = people.fetch(north, person.id());
        assertThat(stored.leftOn()).isEqualTo(june);
        assertThat(stored.accountId()).isNull();
        assertThat(early).isEqualTo(new LeaveAgency.Answer.DayOutOfRange(NEW_YEAR));
        assertThat(left).isEqualTo(new LeaveAgency.Answer.Left(stored));
        assertThat(again).isEqualTo(new LeaveAgency.Answer.HadLeft(stored));
        assertThat(back).isEqualTo(new ChangePerson.Answer.HasLeft(stored));
    }

    @Test
    void findsWithoutAccentsAndListsByGivenName() {
        var hue = register("Đỗ Thị Huế", null);
        var an = register("Nguyễn Văn An", null);
        var anh = register("Trần Ân", null);
        register("Phạm Bình", null);

        assertThat(found("nguyen an")).containsExactly(an);
        assertThat(found("Đo HUE")).containsExactly(hue);
        assertThat(found("an")).containsExactly(an, anh);
        assertThat(found("%")).hasSize(4);
        var page =
                people.list(north, PersonFilter.everybody(), PersonSort.NAME, PageRequest.first(3));
        var rest =
                people.list(
                        north,
                        PersonFilter.everybody(),
                        PersonSort.NAME,
                        new PageRequest(3, page.end().get().text()));
        assertThat(page.items())
                .extracting(Person::name)
                .containsExactly("Nguyễn Văn An", "Trần Ân", "Phạm Bình");
        assertThat(rest.items()).containsExactly(hue);
    }

    @Test
    void narrowsWithOneStatement() {
        var centre = some.unit(north, "Trung tâm");
        var an = register("An", null);
        people.register(north, new RegisterPerson(centre.id(), NEW_YEAR, named("Binh")));
        var cadre = new PersonDefinition("Chi", EmployeeCategory.CADRE, true, "", null, null);
        people.register(north, new RegisterPerson(office.id(), NEW_YEAR, cadre));
        var filter =
                new PersonFilter(null, office.id(), EmployeeCategory.CIVIL_SERVANT, false, true);

        var sent =
                Statements.count(
                        () ->
                                assertThat(
                                                people.list(
                                                                north,
                                                                filter,
                                                                PersonSort.REGISTERED,
                                                                PageRequest.first(9))
                                                        .items())
                                        .containsExactly(an));

        assertThat(sent).isEqualTo(1);
    }

    @Test
    void letsNoOtherAgencyTouchOrSeeAPerson() {
        var person = register("An", null);
        var own = some.unit(south, "Phòng");

        for (var foreign : List.of(person.id(), PersonId.next())) {
            assertThatThrownBy(() -> people.fetch(south, foreign))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such person");
            assertThatThrownBy(() -> people.change(south, new ChangePerson(foreign, 1, named("X"))))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(
                            () ->
                                    people.move(
                                            south,
                                            new MovePerson(foreign, 1, own.id(), NEW_YEAR, "")))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> people.leave(south, new LeaveAgency(foreign, 1, NEW_YEAR)))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(
                        () ->
                                people.register(
                                        south,
                                        new RegisterPerson(office.id(), NEW_YEAR, named("X"))))
                .isInstanceOf(NotVisible.class);

        assertThat(people.findAll(south, List.of(person.id()))).isEmpty();
        assertThat(people.placements(south, List.of(person.id()))).isEmpty();
        assertThat(people.findByAccount(south, north.account())).isEmpty();
        assertThat(people.fetch(north, person.id())).isEqualTo(person);
        assertThat(trail(south)).isZero();
    }

    @Test
    void letsOnlyAdministratorsKeepPeople() {
        var planner = casting.as(north, Role.PLANNER, Role.UNIT_HEAD);

        assertThatThrownBy(() -> people.register(planner, registering("An", null)))
                .isInstanceOf(NotPermitted.class);

        assertThat(trail(north)).isZero();
    }

    private List<Person> found(String words) {
        var filter = new PersonFilter(words, null, null, null, false);
        return people.list(north, filter, PersonSort.NAME, PageRequest.first(9)).items();
    }

    private Person register(String name, @Nullable AccountId account) {
        var answer = people.register(north, registering(name, account));
        return ((RegisterPerson.Answer.Registered) answer).person();
    }

    private RegisterPerson registering(String name, @Nullable AccountId account) {
        return new RegisterPerson(office.id(), NEW_YEAR, named(name, account));
    }

    private static PersonDefinition named(String name) {
        return named(name, null);
    }

    private static PersonDefinition named(String name, @Nullable AccountId account) {
        return new PersonDefinition(name, EmployeeCategory.CIVIL_SERVANT, false, "", null, account);
    }

    /** How many steps on people the agency's trail holds: each write leaves one. */
    private long trail(Scope scope) {
        return sql.number(
                "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ? AND subject_kind = 'Person'",
                scope.tenant().value());
    }
}
