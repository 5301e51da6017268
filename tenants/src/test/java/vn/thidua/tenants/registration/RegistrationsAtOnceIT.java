package vn.thidua.tenants.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Whoever comes second finds it done. */
@ExtendWith(House.class)
class RegistrationsAtOnceIT {
    private static final int PEOPLE = 50;

    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final RegistrationStage stage;
    private final Scope north;
    private final Unit office;
    private final PlanId plan;

    RegistrationsAtOnceIT(
            Registrations registrations,
            RegistrationDesk desk,
            RegistrationStage stage,
            PlanCasting plans,
            SomeUnits units) {
        this.registrations = registrations;
        this.desk = desk;
        this.stage = stage;
        north = plans.agency("North");
        office = units.unit(north, "Văn phòng");
        plan = stage.plan(north);
    }

    @Test
    void ofFiftyWhoRegisterOneSubjectOneDoes() {
        var answers =
                times(() -> registrations.draft(north, RegistrationStage.of(office, plan, "A")));

        var drafted = of(answers, DraftRegistration.Drafted.class).toList();
        assertThat(drafted).hasSize(1);
        assertThat(of(answers, DraftRegistration.AlreadyRegistered.class))
                .hasSize(PEOPLE - 1)
                .allMatch(a -> a.stored().equals(drafted.getFirst().registration()));
        assertThat(stage.written(north)).isEqualTo("1 1 1 1 1");
    }

    @Test
    void ofFiftyWhoAmendOneRevisionOneDoes() {
        var begun = stage.drafted(north, RegistrationStage.of(office, plan, "A"));
        var command =
                new AmendRegistration(
                        begun.id(), 1, RegistrationStage.of(office, plan, "B").answers(), null);

        var answers = times(() -> registrations.amend(north, command));

        assertThat(of(answers, AmendRegistration.Amended.class)).hasSize(1);
        assertThat(of(answers, AmendRegistration.Conflict.class)).hasSize(PEOPLE - 1);
        assertThat(stage.written(north)).isEqualTo("1 2 1 2 2");
    }

    @Test
    void ofThoseWhoReceiveAndReturnEachStepIsTakenOnce() {
        var sent = stage.submitted(north, RegistrationStage.of(office, plan, "A"));

        var answers = times(() -> desk.receive(north, new ReceiveRegistration(sent.id())));

        assertThat(of(answers, ReceiveRegistration.Answer.Received.class)).hasSize(1);
        assertThat(of(answers, ReceiveRegistration.Answer.NotWaiting.class)).hasSize(PEOPLE - 1);
        assertThat(stage.written(north)).isEqualTo("1 1 1 3 3");
    }

    private static <T> List<T> times(Callable<T> act) {
        return AtOnce.all(IntStream.range(0, PEOPLE).mapToObj(_ -> act).toList());
    }

    private static <T> Stream<T> of(List<?> answers, Class<T> type) {
        return answers.stream().filter(type::isInstance).map(type::cast);
    }
}
