package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.LeaveAgency;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Who is expected, who has registered, who has not, and who is late. The last day is 19/2. */
@ExtendWith(House.class)
class RegistrationOverviewsIT {
    private static final PageRequest ALL = PageRequest.first(100);

    private final TurnedClock clock;
    private final RegistrationStage stage;
    private final RegistrationOverviews overviews;
    private final People people;
    private final Casting casting;
    private final SomeUnits units;
    private final Units names;
    private final Scope north;
    private final Unit office;
    private final Unit archive;
    private final Unit inspectorate;
    private final Person dam;
    private final Person an;
    private final PlanId plan;

    RegistrationOverviewsIT(
            TurnedClock clock,
            RegistrationStage stage,
            RegistrationOverviews overviews,
            People people,
            PlanCasting plans,
            Casting casting,
            SomeUnits units,
            Units names) {
        this.clock = clock;
        this.stage = stage;
        this.overviews = overviews;
        this.people = people;
        this.casting = casting;
        this.units = units;
        this.names = names;
        on("2026-02-10");
        north = plans.agency("North");
        office = units.unit(north, "Văn phòng");
        archive = units.under(north, office, "Bộ phận Lưu trữ");
        inspectorate = units.unit(north, "Thanh tra");
        dam = person(office, "Nông Văn Đàm", EmployeeCategory.CIVIL_SERVANT);
        an = person(archive, "Hà Thị An", EmployeeCategory.CONTRACT_EMPLOYEE);
        person(inspectorate, "Lý Bích", EmployeeCategory.CIVIL_SERVANT);
        plan = stage.planBefore(north, "2026-02-20");
    }

    @AfterEach
    void today() {
        clock.turnToToday();
    }

    private void on(String day) {
        clock.turnTo(LocalDate.parse(day), LocalTime.NOON);
    }

    private Person person(Unit unit, String name, EmployeeCategory category) {
        var definition = new PersonDefinition(name, category, false, "", null, null);
        var since = LocalDate.of(2026, 1, 1);
        var answer = people.register(north, new RegisterPerson(unit.id(), since, definition));
        return ((RegisterPerson.Answer.Registered) answer).person();
    }

    @Test
    void tellsWhoHasNotRegisteredAndWhoIsLate() {
        stage.submitted(north, RegistrationStage.of(dam, plan, RegistrationStage.FIGHTER));
        stage.drafted(north, RegistrationStage.of(an, plan, RegistrationStage.FIGHTER));

        assertThat(lines(null))
                .containsExactly(
                        "Bộ phận Lưu trữ MISSING",
                        "Thanh tra MISSING",
                        "Văn phòng MISSING",
                        "Hà Thị An MISSING DRAFTED",
                        "Lý Bích MISSING",
                        "Nông Văn Đàm REGISTERED DRAFTED");
        assertThat(overview(null).individuals()).isEqualTo(new RegistrationCounts(3, 1, 0, 2, 0));
        assertThat(overview(null).closesOn()).isEqualTo("2026-02-19");

        on("2026-02-25");
        late(stage.drafted(north, RegistrationStage.of(office, plan, "TTLĐXS")));
        var after = overview(null);
        assertThat(after.countedOn()).isEqualTo("2026-02-19");
        assertThat(after.individuals()).isEqualTo(new RegistrationCounts(3, 1, 0, 0, 2));
        assertThat(after.collectives()).isEqualTo(new RegistrationCounts(3, 0, 1, 0, 2));
        assertThat(lines(null)).contains("Văn phòng REGISTERED_LATE DRAFTED", "Lý Bích OVERDUE");
    }

    @Test
    @DisplayName("S1-06 how many of a unit's people take part, and of each below it")
    void tellsAHeadOfTheUnitAndAllBelow() {
        stage.submitted(north, RegistrationStage.of(an, plan, RegistrationStage.FIGHTER));

        var found = overview(office.id());

        assertThat(found.individuals()).isEqualTo(new RegistrationCounts(2, 1, 0, 1, 0));
        assertThat(found.units())
                .extracting(unit -> unit.unitId() + " " + unit.individuals().registered())
                .containsExactlyInAnyOrder(office.id() + " 0", archive.id() + " 1");
        assertThat(lines(office.id()))
                .containsExactly(
                        "Bộ phận Lưu trữ MISSING",
                        "Văn phòng MISSING",
                        "Hà Thị An REGISTERED DRAFTED",
                        "Nông Văn Đàm MISSING");
    }

    @Test
    void findsByStatusKindAndWordsWithoutAccents() {
        stage.submitted(north, RegistrationStage.of(dam, plan, RegistrationStage.FIGHTER));

        assertThat(found(new SubjectFilter(RegistrationStatus.REGISTERED, null, null)))
                .containsExactly("Nông Văn Đàm");
        assertThat(found(new SubjectFilter(null, SubjectKind.COLLECTIVE, null))).hasSize(3);
        assertThat(found(new SubjectFilter(null, SubjectKind.INDIVIDUAL, "nong dam")))
                .containsExactly("Nông Văn Đàm");
        assertThat(found(new SubjectFilter(null, null, "LUU TRU")))
                .containsExactly("Bộ phận Lưu trữ");
        assertThat(found(new SubjectFilter(null, null, "%"))).hasSize(6);
    }

    @Test
    void goesOnWhereAPageEnds() {
        var seen = new ArrayList<String>();
        var page = new PageRequest(2, null);
        while (true) {
            var found = overviews.subjects(north, overview(null), SubjectFilter.everybody(), page);
            found.items().forEach(subject -> seen.add(name(subject)));
            if (!found.hasNext()) {
                break;
            }
            page = new PageRequest(2, found.end().orElseThrow().text());
        }

        assertThat(seen)
                .containsExactly(
                        "Bộ phận Lưu trữ",
                        "Thanh tra",
                        "Văn phòng",
                        "Hà Thị An",
                        "Lý Bích",
                        "Nông Văn Đàm");
    }

    @Test
    void looksAtTheLastDayAndKeepsWhoHasLeftSince() {
        stage.submitted(north, RegistrationStage.of(an, plan, RegistrationStage.FIGHTER));
        leave(an, "2026-02-12");
        on("2026-02-15");
        assertThat(lines(null)).contains("Hà Thị An REGISTERED DRAFTED extra");
        assertThat(overview(null).individuals()).isEqualTo(new RegistrationCounts(2, 1, 0, 2, 0));

        on("2026-03-01");
        person(office, "Mới Đến", EmployeeCategory.CADRE);
        units.unit(north, "Phòng mới");
        assertThat(overview(null).individuals().expected()).isEqualTo(3);
    }

    @Test
    void expectsOnlyWhomThePlanCalls() {
        var drafted = stage.forms(north);
        var subject =
                new EligibleSubject(
                        SubjectKind.INDIVIDUAL,
                        Set.of(EmployeeCategory.CIVIL_SERVANT),
                        null,
                        false,
                        List.of(),
                        Set.of());
        stage.add(north, drafted, Section.SUBJECTS, null, subject);
        var only = stage.issued(north, drafted);

        var found = overviews.fetch(north, new OverviewRequest(only, null, null));

        assertThat(found.closesOn()).isNull();
        assertThat(found.collectives()).isEqualTo(RegistrationCounts.NONE);
        assertThat(found.individuals()).isEqualTo(new RegistrationCounts(2, 0, 0, 2, 0));
    }

    @Test
    void takesAsManyStatementsForMoreUnits() {
        var few = Statements.count(() -> overview(null));
        for (var name : List.of("Phòng 1", "Phòng 2", "Phòng 3")) {
            person(units.unit(north, name), "Người " + name, EmployeeCategory.CADRE);
        }
        var found = overview(null);

        assertThat(Statements.count(() -> overview(null))).isEqualTo(few).isEqualTo(5);
        assertThat(
                        Statements.count(
                                () ->
                                        overviews.subjects(
                                                north, found, SubjectFilter.everybody(), ALL)))
                .isEqualTo(1);
    }

    @Test
    void isNotThereForSouthNorForADraft() {
        var south = casting.cast().south();
        var draft = new OverviewRequest(stage.forms(north), null, null);

        assertThatThrownBy(() -> overviews.fetch(south, all(null))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> overviews.fetch(north, draft)).isInstanceOf(NotVisible.class);
        assertThat(casting.as(north, Role.VIEWER))
                .satisfies(viewer -> assertThat(overviews.fetch(viewer, all(null))).isNotNull());
    }

    private void late(Registration begun) {
        assertThat(stage.submit(north, begun, "Vừa sáp nhập"))
                .isInstanceOf(SubmitRegistration.Submitted.class);
    }

    private void leave(Person person, String day) {
        on(day);
        people.leave(north, new LeaveAgency(person.id(), person.revision(), LocalDate.parse(day)));
    }

    private OverviewRequest all(@Nullable UnitId unit) {
        return new OverviewRequest(plan, null, unit);
    }

    private RegistrationOverview overview(@Nullable UnitId unit) {
        return overviews.fetch(north, all(unit));
    }

    private List<String> found(SubjectFilter filter) {
        return overviews.subjects(north, overview(null), filter, ALL).items().stream()
                .map(this::name)
                .toList();
    }

    private List<String> lines(@Nullable UnitId unit) {
        return overviews
                .subjects(north, overview(unit), SubjectFilter.everybody(), ALL)
                .items()
                .stream()
                .map(
                        subject ->
                                name(subject)
                                        + " "
                                        + subject.status()
                                        + (subject.registrationId() == null ? "" : " DRAFTED")
                                        + (subject.isExpected() ? "" : " extra"))
                .toList();
    }

    private String name(OverviewSubject subject) {
        var person = subject.personId();
        return person == null
                ? names.fetch(north, subject.unitId()).name()
                : people.fetch(north, person).name();
    }
}
