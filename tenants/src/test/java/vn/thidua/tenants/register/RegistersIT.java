package vn.thidua.tenants.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Plans;

/** Numbers are taken by issuing plans: that is the only way to take one. */
@ExtendWith(House.class)
class RegistersIT {
    private static final int CLERKS = 16;

    private final PlanCasting casting;
    private final Issuing issuing;
    private final Plans plans;
    private final Sql sql;
    private final Scope north;

    RegistersIT(PlanCasting casting, Issuing issuing, Plans plans, Sql sql) {
        this.casting = casting;
        this.issuing = issuing;
        this.plans = plans;
        this.sql = sql;
        north = casting.agency("North");
    }

    @Test
    void countsFromOneWithoutAGapForEachAgency() {
        var south = casting.agency("South");

        assertThat(number(north, casting.issued(north, "A"))).isEqualTo("1");
        assertThat(number(north, casting.issued(north, "B"))).isEqualTo("2");
        assertThat(number(south, casting.issued(south, "C"))).isEqualTo("1");
    }

    @Test
    void takesTheClerksNumberAndCountsPastIt() {
        var typed = casting.approved(north, "A");
        issuing.issue(north, casting.issue(typed, typed("02")));

        assertThat(plans.fetchPlan(north, typed).current().symbol()).isEqualTo("02/KH-STP");
        assertThat(number(north, casting.issued(north, "B"))).isEqualTo("1");
        assertThat(number(north, casting.issued(north, "C"))).isEqualTo("3");
    }

    @Test
    void refusesANumberThatIsTakenHoweverItIsWritten() {
        casting.issued(north, "A");
        var plan = casting.approved(north, "B");

        var answer = issuing.issue(north, casting.issue(plan, typed("001")));

        assertThat(answer).isEqualTo(new IssuePlan.Answer.NumberTaken(new DocumentNumber("001")));
        assertThat(plans.fetchPlan(north, plan).standing().version()).isZero();
        assertThat(entries()).isEqualTo(1);
        assertThat(last()).isEqualTo(1);
        var slipped = issuing.issue(north, casting.issue(plan, typed("1a")));
        assertThat(slipped).isInstanceOf(IssuePlan.Answer.Issued.class);
    }

    @Test
    void givesSixteenClerksSixteenNumbersWithoutAGap() {
        var approved = approved("Kế hoạch");

        var answers =
                AtOnce.all(
                        approved.stream()
                                .map(plan -> issue(casting.issue(plan, new Numbering.Next())))
                                .toList());

        assertThat(answers).allMatch(answer -> answer instanceof IssuePlan.Answer.Issued);
        assertThat(approved.stream().map(plan -> Integer.parseInt(number(north, plan))))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLERKS).boxed().toList());
        assertThat(last()).isEqualTo(CLERKS);
        assertThat(entries()).isEqualTo(CLERKS);
    }

    @Test
    void givesOneNumberToOneOfSixteenClerksWhoTypeIt() {
        var approved = approved("Kế hoạch");

        var answers =
                AtOnce.all(
                        approved.stream()
                                .map(plan -> issue(casting.issue(plan, typed("77"))))
                                .toList());

        assertThat(answers)
                .filteredOn(answer -> answer instanceof IssuePlan.Answer.Issued)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof IssuePlan.Answer.NumberTaken)
                .hasSize(CLERKS - 1);
        assertThat(entries()).isEqualTo(1);
    }

    private List<PlanId> approved(String title) {
        return IntStream.range(0, CLERKS)
                .mapToObj(place -> casting.approved(north, title + " " + place))
                .toList();
    }

    private Callable<IssuePlan.Answer> issue(IssuePlan command) {
        return () -> issuing.issue(north, command);
    }

    private static Numbering typed(String number) {
        return new Numbering.Typed(new DocumentNumber(number));
    }

    private String number(Scope scope, PlanId plan) {
        return plans.fetchPlan(scope, plan).current().number();
    }

    private long entries() {
        return sql.number(
                "SELECT COUNT(*) FROM register_entry WHERE tenant_id = ?", north.tenant().value());
    }

    private long last() {
        return sql.number(
                "SELECT last FROM register_counter WHERE tenant_id = ?", north.tenant().value());
    }
}
