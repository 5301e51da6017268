package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.approval.Step;
import vn.thidua.tenants.approval.Taker;
import vn.thidua.tenants.approval.Way;
import vn.thidua.tenants.plan.ApprovalCasting;
import vn.thidua.tenants.unit.Unit;

/** Somebody takes steps in the place of another, on the days that were said. */
@ExtendWith(House.class)
class DeputiesHttpIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String DELEGATIONS = "data.agency.delegations";
    private static final String DELEGATION = "delegation { id principal { name } endedAt }";
    private static final String WAITING =
            """
            { viewer { waiting { stepsToTake { count steps { stepKey onBehalfOf { name } } } } } }
            """;

    private final Desks desks;
    private final ApprovalCasting casting;
    private final Sql sql;
    private final Scope north;
    private final Unit unit;
    private final Desk administrator;
    private final Desk director;
    private final Desk deputy;

    DeputiesHttpIT(Desks desks, ApprovalCasting casting, Casting cast, Sql sql) {
        this.desks = desks;
        this.casting = casting;
        this.sql = sql;
        north = cast.cast().north();
        unit = desks.unit(north);
        administrator = desks.desk(north, unit, "Quản trị", Role.ADMINISTRATOR);
        director = desks.desk(north, unit, "Giám đốc", Role.APPROVER);
        deputy = desks.desk(north, unit, "Phó Giám đốc", Role.UNIT_HEAD);
    }

    @Test
    void onTheLastDayTooAndNotAfterIt() {
        var plan = submitted(new Taker(null, null, null, null, director.entry().id()));
        var next = submitted(new Taker(null, null, null, null, director.entry().id()));
        delegate(director, director, deputy, TODAY.minusDays(3), TODAY);

        var waits = deputy.person().ask(WAITING);
        var granted = deputy.grant(plan, "ky");
        yesterdayWasTheLast();
        var after = deputy.person().ask(WAITING);
        var refused = deputy.grant(next, "ky");

        assertThat(waits.at("data.viewer.waiting.stepsToTake.count")).as(waits.raw()).isEqualTo(2);
        assertThat(waits.at("data.viewer.waiting.stepsToTake.steps.0.onBehalfOf.name"))
                .isEqualTo("Giám đốc");
        assertThat(granted.at("data.approvalGrant.plan.state")).isEqualTo("APPROVED");
        assertThat(director.approval(plan, "approval.history.0.onBehalfOf.name"))
                .isEqualTo("Giám đốc");
        assertThat(after.at("data.viewer.waiting.stepsToTake.count")).isEqualTo(0);
        assertThat(refused.errorCode()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void fromTheFirstDayOnAndUntilItIsTakenBack() {
        var plan = submitted(new Taker(Role.APPROVER, null, null, null, null));
        delegate(director, director, deputy, TODAY.plusDays(1), null);
        var early = deputy.grant(plan, "ky");
        var standing =
                delegate(administrator, director, deputy, TODAY, null)
                        .text("data.delegationGive.delegation.id");

        var byDeputy = deputy.person().mutate("delegationEnd", of(standing), DELEGATION);
        var ended = director.person().mutate("delegationEnd", of(standing), DELEGATION);
        var again = director.person().mutate("delegationEnd", of(standing), DELEGATION);

        assertThat(early.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(byDeputy.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(ended.at("data.delegationEnd.delegation.endedAt")).isNotNull();
        assertThat(again.at("data.delegationEnd.errors.0.code")).isEqualTo("ALREADY_ENDED");
        assertThat(deputy.grant(plan, "ky").errorCode()).isEqualTo("NOT_PERMITTED");
        delegate(director, director, deputy, TODAY, null);
        assertThat(deputy.grant(plan, "ky").at("data.approvalGrant.plan.state"))
                .isEqualTo("APPROVED");
    }

    @Test
    void isGivenByWhoeverIsStoodInForAndRefusedInWords() {
        var other = given(deputy, director, deputy, TODAY, null);
        var self = given(director, director, director, TODAY, null);
        var backwards = given(director, director, deputy, TODAY, TODAY.minusDays(1));
        var over = given(director, director, deputy, TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(other.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(self.at("data.delegationGive.errors.0.code")).isEqualTo("SAME_PERSON");
        assertThat(backwards.at("data.delegationGive.errors.0.code"))
                .isEqualTo("ENDS_BEFORE_IT_BEGINS");
        assertThat(over.at("data.delegationGive.errors.0.code")).isEqualTo("IS_OVER");
        assertThat(deputy.person().ask("{ agency { delegations { id } } }").list(DELEGATIONS))
                .isEmpty();
    }

    @Test
    void anOfficeIsWhoeversWhoHoldsItNow() {
        var office = Map.of("name", "Giám đốc Sở", "holder", director.id());
        var created = administrator.done("officeCreate", office, "office { id holder { name } }");
        var id = created.text("data.officeCreate.office.id");
        var kind = casting.kind(north);
        var steps =
                List.of(
                        Map.of(
                                "key",
                                "ky",
                                "name",
                                "Ký",
                                "takers",
                                List.of(Map.of("office", id)),
                                "returns",
                                List.of()));
        var procedure = Map.of("kind", desks.id("PlanKind", kind), "revision", 0, "steps", steps);
        administrator.done("procedureSet", procedure, "procedure { revision }");
        var plan = desks.id("Plan", casting.submitted(north, kind));
        var input = Map.of("office", id, "revision", 1, "name", "Giám đốc", "holder", deputy.id());

        administrator.done("officeChange", input, "office { revision }");
        var conflict = administrator.person().mutate("officeChange", input, "office { name }");

        assertThat(created.at("data.officeCreate.office.holder.name")).isEqualTo("Giám đốc");
        assertThat(conflict.at("data.officeChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(director.grant(plan, "ky").errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(deputy.grant(plan, "ky").at("data.approvalGrant.plan.state"))
                .isEqualTo("APPROVED");
    }

    private void yesterdayWasTheLast() {
        sql.run(
                "UPDATE delegation SET ends_on = ? WHERE principal_id = ?",
                TODAY.minusDays(1).toString(),
                Uuids.bytes(director.entry().id().value()));
    }

    private static Map<String, Object> of(String delegation) {
        return Map.of("delegation", delegation);
    }

    private Answer delegate(
            Desk by, Desk principal, Desk stand, LocalDate from, @Nullable LocalDate to) {
        var answer = given(by, principal, stand, from, to);
        assertThat(answer.at("data.delegationGive.errors")).as(answer.raw()).isEqualTo(List.of());
        return answer;
    }

    private static Answer given(
            Desk by, Desk principal, Desk stand, LocalDate from, @Nullable LocalDate to) {
        var input = new HashMap<String, Object>();
        input.put("principal", principal.id());
        input.put("deputy", stand.id());
        input.put("from", from.toString());
        if (to != null) {
            input.put("to", to.toString());
        }
        return by.person().mutate("delegationGive", input, DELEGATION);
    }

    private String submitted(Taker taker) {
        var step = new Step("ky", "Ký", false, Way.ANY_MAY, null, null, List.of(taker), List.of());
        var kind = casting.kind(north, step);
        return desks.id("Plan", casting.submitted(north, kind));
    }
}
