package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.ClosePlan;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Reviews;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** The life of a registration, before the deadline and after it. The deadline is 20/2. */
@ExtendWith(House.class)
class RegistrationsIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 19);
    private static final String FIGHTER = RegistrationStage.FIGHTER;

    private final TurnedClock clock;
    private final RegistrationStage stage;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationReads reads;
    private final RegisteredTitles titles;
    private final Reviews reviews;
    private final Casting casting;
    private final SomeUnits units;
    private final SomePeople people;
    private final Scope north;
    private final Scope head;
    private final Scope clerk;
    private final Unit office;
    private final Person an;
    private final PlanId plan;

    RegistrationsIT(
            TurnedClock clock,
            RegistrationStage stage,
            Registrations registrations,
            RegistrationDesk desk,
            RegistrationReads reads,
            RegisteredTitles titles,
            Reviews reviews,
            PlanCasting plans,
            Casting casting,
            SomeUnits units,
            SomePeople people) {
        this.clock = clock;
        this.stage = stage;
        this.registrations = registrations;
        this.desk = desk;
        this.reads = reads;
        this.titles = titles;
        this.reviews = reviews;
        this.casting = casting;
        this.units = units;
        this.people = people;
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
    void isWrittenSentReceivedAndTold() {
        var begun = stage.drafted(head, RegistrationStage.of(an, plan, FIGHTER));
        var sent = submitted(stage.submit(head, begun, null));
        var received = received(sent);

        assertThat(begun.state()).isEqualTo(RegistrationState.DRAFT);
        assertThat(sent.state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(sent.isLate()).isFalse();
        assertThat(sent.submittedBy()).isEqualTo(head.account());
        assertThat(received.state()).isEqualTo(RegistrationState.RECEIVED);
        assertThat(reads.fetch(head, begun.id())).isEqualTo(received);
        assertThat(told(received))
                .containsExactly("RECEIVED 1 null", "SUBMITTED 1 null", "DRAFTED 1 null");
        assertThat(reads.papers(head, List.of(begun.id())).get(begun.id()).titles())
                .containsExactly(FIGHTER);
        assertThat(stage.written(north)).isEqualTo("1 1 1 3 3");
        assertThat(desk.receive(clerk, new ReceiveRegistration(sent.id())))
                .isEqualTo(new ReceiveRegistration.Answer.NotWaiting(received));
    }

    @Test
    void countsForANominationOnlyWhileItStands() {
        var subject = new Subject.OfPerson(an.id());
        var begun = stage.drafted(head, RegistrationStage.of(an, plan, FIGHTER));
        assertThat(titles.of(north, plan, subject)).isEmpty();

        var sent = submitted(stage.submit(head, begun, null));
        assertThat(titles.of(north, plan, subject))
                .containsExactly(new RegisteredTitle(sent.id(), null, FIGHTER, null));
        assertThat(titles.of(north, stage.plan(north), subject)).isEmpty();

        desk.giveBack(clerk, new ReturnRegistration(sent.id(), "Thiếu sáng kiến"));
        assertThat(titles.of(north, plan, subject)).isEmpty();
    }

    @Test
    void isAmendedAndKeepsWhatStoodBefore() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));
        received(sent);

        var amended = amended(sent, head, null, "Lao động tiên tiến");

        assertThat(amended.revision()).isEqualTo(2);
        assertThat(amended.state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(reads.revisions(head, List.of(sent.id())).get(sent.id()))
                .extracting(paper -> paper.revision() + " " + paper.titles())
                .containsExactly("2 [Lao động tiên tiến]", "1 [" + FIGHTER + "]");
        assertThat(titles.of(north, plan, new Subject.OfPerson(an.id())))
                .extracting(RegisteredTitle::title)
                .containsExactly("Lao động tiên tiến");
        assertThat(amend(sent, head, null, FIGHTER))
                .isEqualTo(new AmendRegistration.Conflict(amended));
    }

    @Test
    void isSentOnlyWithAllThatMustBeAnswered() {
        var begun = stage.drafted(head, RegistrationStage.of(an, plan));
        var before = stage.written(north);

        assertThat(stage.submit(head, begun, null))
                .isEqualTo(
                        new DraftRegistration.Unfit.Faulty(
                                List.of(
                                        new AnswerFault(
                                                "titles",
                                                "Ô titles",
                                                AnswerFault.Kind.ANSWER_MISSING,
                                                ""))));
        assertThat(stage.written(north)).isEqualTo(before);
    }

    @Test
    void isWithdrawnAndTakenBackWhileTheDeadlineRuns() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));
        var withdrawn = withdraw(sent);
        assertThat(amend(sent, head, null, FIGHTER))
                .isEqualTo(new AmendRegistration.Withdrawn(withdrawn));

        var restored = registrations.restore(head, new RestoreRegistration(sent.id()));
        assertThat(((RestoreRegistration.Restored) restored).registration().state())
                .isEqualTo(RegistrationState.SUBMITTED);
        withdraw(sent);
        var other = stage.drafted(head, RegistrationStage.of(an, plan, FIGHTER));
        assertThat(registrations.restore(head, new RestoreRegistration(sent.id())))
                .isEqualTo(new DraftRegistration.AlreadyRegistered(other));
        withdraw(other);
        on("2026-02-20");
        assertThat(registrations.restore(head, new RestoreRegistration(sent.id())))
                .isEqualTo(new RestoreRegistration.DeadlinePassed(LAST_DAY));
    }

    @Test
    void refusesFormsThatAreNotThereOrForOthers() {
        var person = new Subject.OfPerson(an.id());
        var wrong = new DraftRegistration(plan, null, person, "Mẫu 2", List.of());
        var unknown = new DraftRegistration(plan, null, person, "Mẫu 3", List.of());
        var faulty = RegistrationStage.of(an, plan, "Anh hùng");
        var before = stage.written(north);

        assertThat(registrations.draft(head, wrong))
                .isEqualTo(new DraftRegistration.Unfit.WrongForm("Mẫu 2"));
        assertThat(registrations.draft(head, unknown))
                .isEqualTo(new DraftRegistration.Unfit.UnknownForm("Mẫu 3"));
        assertThat(registrations.draft(head, faulty))
                .isInstanceOf(DraftRegistration.Unfit.Faulty.class);
        assertThat(stage.written(north)).isEqualTo(before);
    }

    @Test
    void isMadeByOneselfByHeadsAndByTheOfficeAlone() {
        var binh = casting.colleague(north, "một mật khẩu dài", Role.UNIT_HEAD);
        var other = units.unit(north, "Thanh tra");
        var self = people.person(north, other, "Trần Thị Bình", binh);

        assertThat(registrations.draft(head, RegistrationStage.of(self, plan, FIGHTER)))
                .isEqualTo(new DraftRegistration.NotYours("Trần Thị Bình"));
        assertThat(registrations.draft(binh, RegistrationStage.of(other, plan, "TTLĐXS")))
                .isEqualTo(new DraftRegistration.NotYours("Thanh tra"));
        var own = stage.drafted(binh, RegistrationStage.of(self, plan, FIGHTER));
        assertThat(stage.submit(head, own, null))
                .isEqualTo(new DraftRegistration.NotYours("Trần Thị Bình"));
        assertThat(stage.drafted(clerk, RegistrationStage.of(other, plan, "TTLĐXS")).person())
                .isNull();
        assertThatThrownBy(() -> received(own, head)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void takesNothingUnderAPlanThatIsOver() {
        var begun = stage.drafted(head, RegistrationStage.of(an, plan, FIGHTER));
        reviews.close(north, new ClosePlan(plan));

        assertThat(stage.submit(head, begun, null)).isEqualTo(new DraftRegistration.PlanNotOpen());
        assertThat(registrations.draft(head, RegistrationStage.of(office, plan, "TTLĐXS")))
                .isEqualTo(new DraftRegistration.PlanNotOpen());
        assertThat(reads.fetch(head, begun.id())).isEqualTo(begun);
    }

    @Test
    void staysReadableInAnAgencyThatIsClosed() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));

        var closed = casting.suspended(north);

        assertThat(reads.fetch(closed, sent.id())).isEqualTo(sent);
        assertThatThrownBy(() -> desk.receive(closed, new ReceiveRegistration(sent.id())))
                .isInstanceOf(TenantReadOnly.class);
    }

    @Test
    void doesNotExistForSouth() {
        var sent = stage.submitted(head, RegistrationStage.of(an, plan, FIGHTER));
        var south = casting.cast().south();

        assertThatThrownBy(() -> reads.fetch(south, sent.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> received(sent, south)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () -> registrations.draft(south, RegistrationStage.of(an, plan, FIGHTER)))
                .isInstanceOf(NotVisible.class);
        assertThat(titles.of(south, plan, new Subject.OfPerson(an.id()))).isEmpty();
        assertThat(reads.list(south, RegistrationFilter.all(), PageRequest.first(5)).items())
                .isEmpty();
    }

    private Registration received(Registration sent) {
        return received(sent, clerk);
    }

    private Registration received(Registration sent, Scope by) {
        var answer = desk.receive(by, new ReceiveRegistration(sent.id()));
        return ((ReceiveRegistration.Answer.Received) answer).registration();
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

    private Registration withdraw(Registration registration) {
        var command = new WithdrawRegistration(registration.id(), "Chuyển công tác");
        var answer = registrations.withdraw(head, command);
        return ((WithdrawRegistration.Withdrawn) answer).registration();
    }

    private List<String> told(Registration registration) {
        return reads.steps(head, List.of(registration.id())).get(registration.id()).stream()
                .map(step -> step.action() + " " + step.revision() + " " + step.reason())
                .toList();
    }
}
