package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Who only reads registers themself, and nobody else. The last day is 19/2. */
@ExtendWith(House.class)
class RegisteringOneselfIT {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 19);
    private static final String FIGHTER = RegistrationStage.FIGHTER;

    private final TurnedClock clock;
    private final RegistrationStage stage;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final SomePeople people;
    private final Scope north;
    private final Scope reader;
    private final Unit office;
    private final Person self;
    private final Person an;
    private final PlanId plan;

    RegisteringOneselfIT(
            TurnedClock clock,
            RegistrationStage stage,
            Registrations registrations,
            RegistrationDesk desk,
            PlanCasting plans,
            Casting casting,
            SomeUnits units,
            SomePeople people) {
        this.clock = clock;
        this.stage = stage;
        this.registrations = registrations;
        this.desk = desk;
        this.people = people;
        on("2026-02-10");
        north = plans.agency("North");
        office = units.unit(north, "Văn phòng");
        reader = casting.colleague(north, "một mật khẩu dài", Role.VIEWER);
        self = people.person(north, office, "Trần Thị Bình", reader);
        an = people.person(north, office, "Nông Văn An");
        plan = stage.planBefore(north, "2026-02-20");
    }

    @AfterEach
    void today() {
        clock.turnToToday();
    }

    private void on(String day) {
        clock.turnTo(LocalDate.parse(day), LocalTime.of(23, 30));
    }

    private AmendRegistration.Answer amend(Registration registration, String title) {
        return registrations.amend(
                reader,
                new AmendRegistration(
                        registration.id(),
                        registration.revision(),
                        RegistrationStage.striving(title),
                        null));
    }

    @Test
    void draftsAmendsSendsWithdrawsAndTakesThatBack() {
        var own = stage.drafted(reader, RegistrationStage.of(self, plan, FIGHTER));
        var amended = ((AmendRegistration.Amended) amend(own, "Lao động tiên tiến")).registration();
        var sent = (SubmitRegistration.Submitted) stage.submit(reader, amended, null);
        registrations.withdraw(reader, new WithdrawRegistration(own.id(), "Đổi ý"));
        var back = registrations.restore(reader, new RestoreRegistration(own.id()));

        assertThat(sent.registration().state()).isEqualTo(RegistrationState.SUBMITTED);
        assertThat(sent.registration().submittedBy()).isEqualTo(reader.account());
        assertThat(back).isInstanceOf(RestoreRegistration.Restored.class);
        on("2026-02-20");
        assertThat(amend(amended, FIGHTER)).isEqualTo(new Timing.DeadlinePassed(LAST_DAY));
    }

    @Test
    void doesNothingForAnybodyElseNotEvenForTheUnitThatTheyHead() {
        var own = stage.submitted(reader, RegistrationStage.of(self, plan, FIGHTER));
        var others = stage.drafted(north, RegistrationStage.of(an, plan, FIGHTER));
        people.head(north, office, self);
        var before = stage.written(north);

        refused(() -> stage.drafted(reader, RegistrationStage.of(office, plan, "TTLĐXS")));
        refused(() -> amend(others, FIGHTER));
        refused(() -> stage.submit(reader, others, null));
        refused(() -> registrations.withdraw(reader, new WithdrawRegistration(others.id(), "x")));
        refused(() -> registrations.restore(reader, new RestoreRegistration(others.id())));
        refused(() -> desk.receive(reader, new ReceiveRegistration(own.id())));

        assertThat(stage.written(north)).isEqualTo(before);
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotPermitted.class);
    }
}
