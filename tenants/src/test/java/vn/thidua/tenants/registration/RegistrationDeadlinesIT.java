package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What is in time and what is late. The deadline is 20/2, exclusive. */
@ExtendWith(House.class)
class RegistrationDeadlinesIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 19);
    private static final String FIGHTER = RegistrationStage.FIGHTER;

    private final TurnedClock clock;
    private final RegistrationStage stage;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationReads reads;
    private final RegistrationOverviews overviews;
    private final Scope north;
    private final Scope head;
    private final Scope clerk;
    private final Unit office;
    private final Person an;
    private final PlanId plan;

    RegistrationDeadlinesIT(
            TurnedClock clock,
            RegistrationStage stage,
            Registrations registrations,
            RegistrationDesk desk,
            RegistrationReads reads,
            RegistrationOverviews overviews,
            PlanCasting plans,
            Casting casting,
            SomeUnits units,
            SomePeople people) {
        this.clock = clock;
        this.stage = stage;
        this.registrations = registrations;
        this.desk = desk;
        this.reads = reads;
        this.overviews = overviews;
        on("2026-02-10");
        north = plans.agency("North");
        head = casting.colleague(north, "một mật khẩu dài", Role.UNIT_HEAD);
        clerk = casting.colleague(north, "một mật khẩu dài", Role.OFFICE_CLERK);
        office = units.unit(north, "Văn phòng");
        an = people.person(north, office, "Nông Văn An", head);
        people.head(north, office, an);
        plan = stage.planBefore(north, "2026-02-20");
    }

    @AfterEach
    void today() {
        clock.turnToToday();
    }

    private void on(String day) {
        clock.turnTo(LocalDate.parse(day), LocalTime.of(23, 30));
    }

    @Test
    void isLateOnTheDayBeforeWhichItWasDue() {
        var inTime = stage.drafted(head, RegistrationStage.of(an, plan, FIGHTER));
        var late = stage.drafted(head, RegistrationStage.of(office, plan, "TTLĐXS"));

        on("2026-02-19");
        assertThat(submitted(stage.submit(head, inTime, null)).isLate()).isFalse();
        on("2026-02-20");
        var before = stage.written(north);

        assertThat(stage.submit(head, late, "nghỉ ốm"))
                .isEqualTo(new Timing.DeadlinePassed(LAST_DAY));
        assertThat(stage.submit(clerk, late, " "))
                .isEqualTo(new Timing.LateReasonOutOfBounds(LAST_DAY, 1000));
        assertThat(stage.written(north)).isEqualTo(before);
        var taken = submitted(stage.submit(clerk, late, "Đơn vị mới sáp nhập"));
        assertThat(taken.isLate()).isTrue();
        assertThat(taken.lateReason()).isEqualTo("Đơn vị mới sáp nhập");
        assertThat(taken.lateBy()).isEqualTo(clerk.account());
        assertThat(told(taken)).startsWith("SUBMITTED 1 Đơn vị mới sáp nhập");
    }

    @Test
    void runsToTheLastDayOfAMonthOrQuarter() {
        var month = stage.planUntil(north, "2026-02");
        var quarter = stage.planUntil(north, "2026-Q1");
        var silent = stage.plan(north);

        on("2026-02-28");
        assertThat(stage.submitted(head, RegistrationStage.of(an, month, FIGHTER)).isLate())
                .isFalse();
        on("2026-03-01");
        var begun = stage.drafted(head, RegistrationStage.of(office, month, "TTLĐXS"));
        assertThat(stage.submit(head, begun, null))
                .isEqualTo(new Timing.DeadlinePassed(LocalDate.of(2026, 2, 28)));
        on("2026-03-31");
        assertThat(stage.submitted(head, RegistrationStage.of(an, quarter, FIGHTER)).isLate())
                .isFalse();
        on("2026-10-01");
        assertThat(stage.submitted(head, RegistrationStage.of(an, silent, FIGHTER)).isLate())
                .isFalse();
    }

    @Test
    void closesOnAnotherDayForCollectivesThanForAllWhereThePlanSaysSo() {
        var drafted = stage.forms(north);
        for (var deadline :
                List.of(
                        RegistrationStage.deadline("2026-02-15", false),
                        RegistrationStage.deadline("2026-02-28", false, SubjectKind.COLLECTIVE))) {
            stage.add(north, drafted, Section.DEADLINES, null, deadline);
        }
        var parted = stage.issued(north, drafted);
        var person = stage.drafted(head, RegistrationStage.of(an, parted, FIGHTER));
        var unit = stage.drafted(head, RegistrationStage.of(office, parted, "TTLĐXS"));

        on("2026-02-16");
        var shown = overviews.fetch(north, new OverviewRequest(parted, null, null));

        assertThat(stage.submit(head, person, null))
                .isEqualTo(new Timing.DeadlinePassed(LocalDate.of(2026, 2, 15)));
        assertThat(submitted(stage.submit(head, unit, null)).isLate()).isFalse();
        assertThat(shown.individualsCloseOn()).isEqualTo("2026-02-15");
        assertThat(shown.collectivesCloseOn()).isEqualTo("2026-02-28");
        assertThat(shown.closesOn()).isEqualTo("2026-02-28");
        assertThat(shown.countedOn()).isEqualTo("2026-02-16");
        assertThat(shown.individuals()).isEqualTo(new RegistrationCounts(1, 0, 0, 0, 1));
        assertThat(shown.collectives()).isEqualTo(new RegistrationCounts(1, 0, 0, 1, 0));
    }

    @Test
    void isAmendedAfterTheDeadlineOnlyByPermission() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));
        on("2026-02-20");

        assertThat(amend(sent, head, "quên", FIGHTER))
                .isEqualTo(new Timing.DeadlinePassed(LAST_DAY));
        assertThat(amended(sent, clerk, "Ghi nhầm danh hiệu", "Lao động tiên tiến").isLate())
                .isTrue();
    }

    @Test
    void isPutRightAfterTheOfficeSentItBackWithoutBecomingLate() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));
        on("2026-02-21");
        desk.giveBack(clerk, new ReturnRegistration(sent.id(), "Thiếu sáng kiến"));

        var amended = amended(sent, head, null, FIGHTER);
        assertThat(amended.state()).isEqualTo(RegistrationState.RETURNED);
        assertThat(amended.reason()).isEqualTo("Thiếu sáng kiến");
        var again = submitted(stage.submit(head, amended, null));

        assertThat(again.isLate()).isFalse();
        assertThat(again.reason()).isNull();
        assertThat(again.submittedAt()).isEqualTo(sent.submittedAt());
        assertThat(told(again))
                .startsWith("SUBMITTED 2 null", "AMENDED 2 null", "RETURNED 1 Thiếu sáng kiến");
    }

    @Test
    void standsOnceForEachSubjectUnderAPlanAndUnderEachWave() {
        var wave = new CampaignWave(1, new Period(null, null, "Đợt 1"), null, false);
        var drafted = stage.forms(north);
        var key = stage.add(north, drafted, Section.PHASES, null, wave);
        stage.add(
                north,
                drafted,
                Section.DEADLINES,
                key,
                RegistrationStage.deadline("2026-03-31", false));
        var waves = stage.issued(north, drafted);
        var first = stage.drafted(head, RegistrationStage.of(an, waves, FIGHTER));

        var inWave = stage.drafted(head, in(waves, key));

        assertThat(inWave.wave()).isEqualTo(key.value());
        assertThat(registrations.draft(head, RegistrationStage.of(an, waves, FIGHTER)))
                .isEqualTo(new DraftRegistration.AlreadyRegistered(first));
        assertThat(registrations.draft(head, in(waves, key)))
                .isEqualTo(new DraftRegistration.AlreadyRegistered(inWave));
        assertThat(registrations.draft(head, in(waves, new ItemKey("wave.9"))))
                .isEqualTo(new DraftRegistration.UnknownWave("wave.9"));
        on("2026-04-01");
        assertThat(stage.submit(head, first, null))
                .isInstanceOf(SubmitRegistration.Submitted.class);
        assertThat(stage.submit(head, inWave, null))
                .isEqualTo(new Timing.DeadlinePassed(LocalDate.of(2026, 3, 31)));
    }

    private DraftRegistration in(PlanId waves, ItemKey wave) {
        return new DraftRegistration(
                waves,
                wave.value(),
                new Subject.OfPerson(an.id()),
                RegistrationStage.OF_PERSONS,
                RegistrationStage.striving(FIGHTER));
    }

    private static Registration submitted(SubmitRegistration.Answer answer) {
        return ((SubmitRegistration.Submitted) answer).registration();
    }

    private AmendRegistration.Answer amend(
            Registration sent, Scope by, String lateReason, String title) {
        return registrations.amend(
                by,
                new AmendRegistration(
                        sent.id(), sent.revision(), RegistrationStage.striving(title), lateReason));
    }

    private Registration amended(Registration sent, Scope by, String lateReason, String title) {
        return ((AmendRegistration.Amended) amend(sent, by, lateReason, title)).registration();
    }

    private List<String> told(Registration registration) {
        return reads.steps(head, List.of(registration.id())).get(registration.id()).stream()
                .map(step -> step.action() + " " + step.revision() + " " + step.reason())
                .toList();
    }
}
