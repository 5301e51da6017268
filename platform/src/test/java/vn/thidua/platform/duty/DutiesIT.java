package vn.thidua.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.duty.ImposeDuty.Answer.Imposed;
import vn.thidua.platform.duty.ImposeDuty.Answer.NotAddressable;
import vn.thidua.platform.duty.ImposeDuty.Answer.NotInGroup;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;

/** The ministry imposes duties; South tries what is not South's. */
@ExtendWith(House.class)
class DutiesIT {
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 9, 30);
    private static final Addressees BELOW = new Addressees.Subordinates(null, null);

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Duties duties;
    private final PlanId plan;

    DutiesIT(Casting casting, Publications publications, Duties duties) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.duties = duties;
        this.plan = Issued.by(cast.ministry(), "Thi đua").in(publications, cast.ministry());
    }

    private ImposeDuty command(Addressees addressees) {
        return new ImposeDuty(
                plan,
                DutyKind.ISSUE_PLAN,
                "ban hành kế hoạch trong quý III",
                QUARTER_END,
                DatePrecision.QUARTER,
                addressees);
    }

    private Duty imposed(Addressees addressees) {
        return ((Imposed) duties.impose(cast.ministry(), command(addressees))).duty();
    }

    @Test
    void keepADeadlineAsExactlyAsThePlanStatesIt() {
        var duty = imposed(BELOW);

        assertThat(duty.dueOn()).isEqualTo(QUARTER_END);
        assertThat(duty.precision()).isEqualTo(DatePrecision.QUARTER);
        assertThat(duty.owner()).isEqualTo(cast.ministry().agency());
        assertThat(duty.addressees()).isEqualTo(BELOW);
        assertThat(duties.under(cast.ministry(), List.of(plan))).containsExactly(duty);
        assertThat(duties.under(cast.south(), List.of(plan))).isEmpty();
    }

    @Test
    void areImposedUnderOwnPlansByThoseWhoMay() {
        var command = command(BELOW);
        var planner = casting.as(cast.ministry(), Role.PLANNER);

        assertThatThrownBy(() -> duties.impose(cast.south(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> duties.impose(cast.stranger(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> duties.impose(planner, command)).isInstanceOf(NotPermitted.class);
        assertThat(duties.list(cast.ministry(), PageRequest.first(10)).items()).isEmpty();

        assertThat(duties.impose(cast.ministry(), command)).isInstanceOf(Imposed.class);
    }

    @Test
    void areNotImposedUnderAPlanThatHasEnded() {
        publications.close(cast.ministry(), new EndPlan(plan));

        assertThat(duties.impose(cast.ministry(), command(BELOW)))
                .isEqualTo(new ImposeDuty.Answer.PlanEnded(PublishedState.CLOSED));
    }

    @Test
    void nameAgenciesBelowOrInOneGroup() {
        var fellow = casting.tenant("Fellow", AgencyKind.MINISTRY);
        casting.group(2026, fellow, cast.ministry());
        var north = cast.north().agency();
        var stranger = cast.stranger().agency();

        var named = imposed(new Addressees.Agencies(List.of(north, fellow.agency(), north)));
        var refused =
                duties.impose(
                        cast.ministry(),
                        command(new Addressees.Agencies(List.of(north, stranger))));

        assertThat(((Addressees.Agencies) named.addressees()).agencies())
                .containsExactlyInAnyOrder(north, fellow.agency());
        assertThat(refused).isEqualTo(new NotAddressable(List.of(stranger)));
        assertThat(duties.under(cast.ministry(), List.of(plan))).containsExactly(named);
    }

    @Test
    void addressGroupsThatTheAgencySitsIn() {
        var own = casting.group(2026, cast.ministry(), cast.north());
        var foreign = casting.group(2026, cast.south(), cast.north());

        assertThat(imposed(new Addressees.GroupMembers(own, 2026)).addressees())
                .isEqualTo(new Addressees.GroupMembers(own, 2026));
        assertThat(duties.impose(cast.ministry(), command(new Addressees.GroupMembers(own, 2025))))
                .isEqualTo(new NotInGroup());
        assertThat(
                        duties.impose(
                                cast.ministry(),
                                command(new Addressees.GroupMembers(foreign, 2026))))
                .isEqualTo(new NotInGroup());
    }

    @Test
    void areWithdrawnOnceByTheirOwner() {
        var duty = imposed(BELOW);
        var withdraw = new WithdrawDuty(duty.id(), "đã gộp vào kế hoạch khác");

        assertThatThrownBy(() -> duties.withdraw(cast.south(), withdraw))
                .isInstanceOf(NotVisible.class);
        assertThat(duties.fetch(cast.ministry(), duty.id()).withdrawnAt()).isNull();
        var answer = duties.withdraw(cast.ministry(), withdraw);
        var again = duties.withdraw(cast.ministry(), withdraw);

        assertThat(((WithdrawDuty.Answer.Withdrawn) answer).duty().withdrawnReason())
                .isEqualTo("đã gộp vào kế hoạch khác");
        assertThat(again).isEqualTo(new WithdrawDuty.Answer.AlreadyWithdrawn());
        assertThat(duties.under(cast.ministry(), List.of(plan))).isEmpty();
    }

    @Test
    void areListedPageByPageWithTwoStatementsAtMost() {
        var first = imposed(BELOW);
        var second = imposed(new Addressees.Agencies(List.of(cast.north().agency())));
        var ministry = cast.ministry();

        var page = duties.list(ministry, PageRequest.first(1));
        var next = new PageRequest(1, page.end().orElseThrow().text());

        assertThat(page.items()).containsExactly(second);
        assertThat(duties.list(ministry, next).items()).containsExactly(first);
        assertThat(Statements.count(() -> duties.list(ministry, PageRequest.first(50))))
                .isEqualTo(2);
        assertThat(Statements.count(() -> duties.under(ministry, List.of(plan)))).isEqualTo(2);
        assertThat(duties.list(cast.south(), PageRequest.first(50)).items()).isEmpty();
    }
}
