package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.ApprovalCasting;
import vn.thidua.tenants.unit.Unit;

/** Steps of a procedure are taken once, by whom they name, under the procedure they began with. */
@ExtendWith(House.class)
class StepsHttpIT {
    private static final String PROCEDURE = "procedure { revision steps { key } }";
    private final Desks desks;
    private final ApprovalCasting casting;
    private final Scope north;
    private final Scope south;
    private final Unit unit;
    private final Desk administrator;
    private final Desk first;
    private final Desk second;

    StepsHttpIT(Desks desks, ApprovalCasting casting, Casting cast) {
        this.desks = desks;
        this.casting = casting;
        var all = cast.cast();
        north = all.north();
        south = all.south();
        unit = desks.unit(north);
        administrator = desks.desk(north, unit, "Quản trị", Role.ADMINISTRATOR);
        first = desks.desk(north, unit, "Nguyễn An", Role.APPROVER);
        second = desks.desk(north, unit, "Trần Bình", Role.APPROVER);
    }

    @Test
    void ofTwoWhoTakeOneStepAtOnceOneDoes() {
        var kind = casting.kind(north, casting.step("mot"), casting.step("hai"));
        for (var round = 0; round < 5; round++) {
            var plan = submitted(kind);

            var answers =
                    AtOnce.<Answer>all(
                            () -> first.grant(plan, "mot"), () -> second.grant(plan, "mot"));

            assertThat(answers.stream().map(answer -> code(answer, "approvalGrant")))
                    .containsExactlyInAnyOrder("done", "STEP_NOT_OPEN");
            assertThat((List<?>) first.approval(plan, "approval.history")).hasSize(1);
            assertThat(first.standsAt(plan)).containsExactly("hai");
        }
    }

    @Test
    void ofOneWhoGrantsAndOneWhoReturnsAtOnceOneDoes() {
        var kind = casting.kind(north, casting.step("mot"));
        for (var round = 0; round < 5; round++) {
            var plan = submitted(kind);

            var answers =
                    AtOnce.<Answer>all(
                            () -> first.grant(plan, "mot"),
                            () -> second.giveBack(plan, "mot", null, "Thiếu chỉ tiêu"));

            var granted = code(answers.getFirst(), "approvalGrant").equals("done");
            var returned = code(answers.getLast(), "approvalReturn").equals("done");
            assertThat(granted).isNotEqualTo(returned);
            assertThat(first.approval(plan, "state")).isEqualTo(granted ? "APPROVED" : "DRAFT");
        }
    }

    @Test
    void aPlanKeepsTheProcedureThatItSetOutWith() {
        var kind = casting.kind(north, casting.step("mot"), casting.step("hai"));
        var old = submitted(kind);
        var input =
                Map.of(
                        "kind", desks.id("PlanKind", kind),
                        "revision", 1,
                        "steps", List.of(step("khac")));

        administrator.done("procedureSet", input, "procedure { revision }");
        var conflict = administrator.person().mutate("procedureSet", input, PROCEDURE);
        var fresh = submitted(kind);
        first.grant(old, "mot");
        first.grant(fresh, "khac");

        assertThat(first.approval(old, "approval.revision")).isEqualTo(1);
        assertThat(first.standsAt(old)).containsExactly("hai");
        assertThat(first.approval(fresh, "approval.revision")).isEqualTo(2);
        assertThat(first.approval(fresh, "state")).isEqualTo("APPROVED");
        assertThat(conflict.at("data.procedureSet.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(conflict.at("data.procedureSet.procedure.revision")).isEqualTo(2);
        assertThat(conflict.at("data.procedureSet.procedure.steps.0.key")).isEqualTo("khac");
    }

    @Test
    void aKindWithoutStepsIsApprovedAtOnceAgain() {
        var kind = casting.kind(north, casting.step("mot"));
        var onItsWay = submitted(kind);
        var none = Map.of("kind", desks.id("PlanKind", kind), "revision", 1, "steps", List.of());
        administrator.done("procedureSet", none, "procedure { revision }");
        var plain = submitted(kind);

        var refused = first.person().mutate("planApprove", Map.of("plan", onItsWay), "plan { id }");
        var back = Map.of("plan", onItsWay, "reason", "Sai");
        var returned = first.person().mutate("planReturn", back, "plan { id }");
        first.done("planApprove", Map.of("plan", plain), "plan { id }");

        assertThat(code(refused, "planApprove")).isEqualTo("ON_ITS_WAY");
        assertThat(code(returned, "planReturn")).isEqualTo("ON_ITS_WAY");
        assertThat(first.approval(onItsWay, "actions")).isEqualTo(List.of("TAKE_STEP"));
        assertThat(first.approval(plain, "approval")).isNull();
        assertThat(first.approval(plain, "state")).isEqualTo("APPROVED");
    }

    @Test
    void isReturnedWithAReasonAlongItsBranchesOnly() {
        var kind = casting.kind(north, casting.step("mot"), casting.step("hai"));
        var plan = submitted(kind);
        first.grant(plan, "mot");

        var silent = first.giveBack(plan, "hai", null, "  ");
        var long2001 = first.giveBack(plan, "hai", null, "x".repeat(2001));
        var astray = first.giveBack(plan, "hai", "mot", "Về bước một");
        var past = first.giveBack(plan, "mot", null, "Muộn");
        var done = first.giveBack(plan, "hai", null, "Thiếu chỉ tiêu");

        assertThat(code(silent, "approvalReturn")).isEqualTo("REASON_MISSING");
        assertThat(code(long2001, "approvalReturn")).isEqualTo("REASON_TOO_LONG");
        assertThat(code(astray, "approvalReturn")).isEqualTo("BRANCH_UNKNOWN");
        assertThat(code(past, "approvalReturn")).isEqualTo("STEP_NOT_OPEN");
        assertThat(done.at("data.approvalReturn.plan.state")).isEqualTo("DRAFT");
        assertThat(done.at("data.approvalReturn.plan.returnReason")).isEqualTo("Thiếu chỉ tiêu");
        assertThat(first.approval(plan, "approval.history.0.reason")).isEqualTo("Thiếu chỉ tiêu");
        assertThat(first.approval(plan, "approval.history.0.decidedBy").toString())
                .startsWith("colleague");
    }

    @Test
    void isBroughtBackByAnAdministratorWhereNobodyIsLeft() {
        var office = Map.of("name", "Chức vụ trống");
        var id =
                administrator
                        .done("officeCreate", office, "office { id }")
                        .text("data.officeCreate.office.id");
        var kind = casting.kind(north);
        var step =
                Map.of(
                        "key",
                        "mot",
                        "name",
                        "Ký",
                        "takers",
                        List.of(Map.of("office", id)),
                        "returns",
                        List.of());
        var input =
                Map.of("kind", desks.id("PlanKind", kind), "revision", 0, "steps", List.of(step));
        administrator.done("procedureSet", input, "procedure { revision }");
        var plan = submitted(kind);

        var refused = first.giveBack(plan, "mot", null, "Không ai ký");
        var back = administrator.giveBack(plan, "mot", null, "Không ai ký");

        assertThat(refused.errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(back.at("data.approvalReturn.plan.state")).as(back.raw()).isEqualTo("DRAFT");
    }

    @Test
    void isForNobodyElse() {
        var kind = casting.kind(north, casting.step("mot"));
        var plan = submitted(kind);
        var viewer = desks.desk(north, unit, "Xem", Role.VIEWER);
        var southerner = desks.desk(south, desks.unit(south), "Người Nam", Role.APPROVER);

        assertThat(viewer.grant(plan, "mot").errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(southerner.grant(plan, "mot").errorCode()).isEqualTo("NOT_FOUND");
        assertThat(southerner.giveBack(plan, "mot", null, "Sai").errorCode())
                .isEqualTo("NOT_FOUND");
        assertThat(first.standsAt(plan)).containsExactly("mot");
        assertThat((List<?>) first.approval(plan, "approval.history")).isEmpty();
    }

    private String submitted(PlanKindId kind) {
        return desks.id("Plan", casting.submitted(north, kind));
    }

    private static Map<String, Object> step(String key) {
        return Map.of(
                "key",
                key,
                "name",
                "Xét duyệt",
                "takers",
                List.of(Map.of("role", "APPROVER")),
                "returns",
                List.of());
    }

    private static String code(Answer answer, String mutation) {
        var code = answer.at("data." + mutation + ".errors.0.code");
        return code == null ? "done" : code.toString();
    }
}
