package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.register.Numbering;

/** A plan goes from draft to force, step by step and by those whose steps they are. */
@ExtendWith(House.class)
class LifecycleIT {
    private final PlanCasting casting;
    private final Casting cast;
    private final Plans plans;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Sql sql;
    private final Scope north;
    private final Scope south;

    LifecycleIT(
            PlanCasting casting,
            Casting cast,
            Plans plans,
            Approvals approvals,
            Issuing issuing,
            Sql sql) {
        this.casting = casting;
        this.cast = cast;
        this.plans = plans;
        this.approvals = approvals;
        this.issuing = issuing;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
    }

    @Test
    void goesFromDraftToForceStepByStep() {
        var plan = casting.complete(north, "Phát động phong trào thi đua");

        assertThat(standing(plan)).isEqualTo(new Standing(PlanState.DRAFT, DraftStage.DRAFT, 0));
        approvals.submit(north, new SubmitPlan(plan));
        assertThat(standing(plan))
                .isEqualTo(new Standing(PlanState.SUBMITTED, DraftStage.SUBMITTED, 0));
        approvals.approve(north, new ApprovePlan(plan));
        assertThat(standing(plan))
                .isEqualTo(new Standing(PlanState.APPROVED, DraftStage.APPROVED, 0));
        issuing.issue(north, next(plan));
        assertThat(standing(plan)).isEqualTo(new Standing(PlanState.ISSUED, null, 1));
    }

    @Test
    void takesNoStepOutOfTurn() {
        var draft = casting.complete(north, "Dự thảo");
        var issued = casting.issued(north, "Đã ban hành");

        assertThat(approvals.approve(north, new ApprovePlan(draft)))
                .isEqualTo(new ApprovePlan.Answer.NotNow(standing(draft)));
        assertThat(approvals.giveBack(north, new ReturnPlan(draft, "lý do")))
                .isEqualTo(new ReturnPlan.Answer.NotNow(standing(draft)));
        assertThat(issuing.issue(north, next(draft)))
                .isEqualTo(new IssuePlan.Answer.NotNow(standing(draft)));
        assertThat(approvals.submit(north, new SubmitPlan(issued)))
                .isEqualTo(new SubmitPlan.Answer.NotNow(standing(issued)));
        assertThat(issuing.issue(north, next(issued)))
                .isEqualTo(new IssuePlan.Answer.NotNow(standing(issued)));
        assertThat(standing(draft).state()).isEqualTo(PlanState.DRAFT);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void tellsEachWhatTheyMayDoNext() {
        var plan = casting.submitted(north, "Kế hoạch");

        assertThat(plans.fetch(cast.as(north, Role.APPROVER), plan).actions())
                .containsExactlyInAnyOrder(PlanAction.RETURN, PlanAction.APPROVE);
        assertThat(plans.fetch(cast.as(north, Role.PLANNER), plan).actions()).isEmpty();
        approvals.approve(north, new ApprovePlan(plan));
        assertThat(plans.fetch(cast.as(north, Role.OFFICE_CLERK), plan).actions())
                .containsExactlyInAnyOrder(PlanAction.ISSUE, PlanAction.RECORD);
        assertThat(plans.fetch(cast.suspended(north), plan).actions()).isEmpty();
    }

    @Test
    void letsEachRoleTakeItsOwnSteps() {
        var plan = casting.complete(north, "Kế hoạch");
        var planner = cast.as(north, Role.PLANNER);
        var approver = cast.as(north, Role.APPROVER);
        var suspended = cast.suspended(north);

        assertThatThrownBy(() -> approvals.submit(approver, new SubmitPlan(plan)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approvals.submit(suspended, new SubmitPlan(plan)))
                .isInstanceOf(TenantReadOnly.class);
        approvals.submit(planner, new SubmitPlan(plan));
        assertThatThrownBy(() -> approvals.approve(planner, new ApprovePlan(plan)))
                .isInstanceOf(NotPermitted.class);
        approvals.approve(approver, new ApprovePlan(plan));
        assertThatThrownBy(() -> issuing.issue(approver, next(plan)))
                .isInstanceOf(NotPermitted.class);
        issuing.issue(cast.as(north, Role.OFFICE_CLERK), next(plan));
        assertThat(standing(plan).state()).isEqualTo(PlanState.ISSUED);
    }

    @Test
    void hidesEveryStepFromOthers() {
        var plan = casting.submitted(north, "Kế hoạch");
        var before = plans.fetch(north, plan);

        assertThatThrownBy(() -> approvals.submit(south, new SubmitPlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> approvals.giveBack(south, new ReturnPlan(plan, "x")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> approvals.approve(south, new ApprovePlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> issuing.issue(south, next(plan))).isInstanceOf(NotVisible.class);
        assertThat(plans.fetch(north, plan)).isEqualTo(before);
    }

    @Test
    void writesEveryStepIntoTheAuditTrail() {
        var plan = casting.issued(north, "Kế hoạch");

        assertThat(
                        sql.texts(
                                """
                                SELECT action FROM audit_entry
                                WHERE tenant_id = ? AND subject_id = ? AND subject_kind = 'Plan'
                                ORDER BY id
                                """,
                                north.tenant().value(),
                                Uuids.bytes(plan.value())))
                .containsExactly(
                        "plan.draft",
                        "plan.item.add",
                        "plan.section.change",
                        "plan.section.change",
                        "plan.submit",
                        "plan.approve",
                        "plan.issue");
    }

    @Test
    void readsOnePlanWithAllInTwoStatements() {
        var plan = casting.issued(north, "Kế hoạch");
        var draft = casting.complete(north, "Dự thảo");

        assertThat(Statements.count(() -> plans.fetch(north, plan))).isEqualTo(2);
        assertThat(Statements.count(() -> plans.fetch(north, draft))).isEqualTo(2);
    }

    private Standing standing(PlanId plan) {
        return plans.fetchPlan(north, plan).standing();
    }

    private IssuePlan next(PlanId plan) {
        return casting.issue(plan, new Numbering.Next());
    }

    private long versions() {
        return sql.number(
                "SELECT COUNT(*) FROM plan_version WHERE tenant_id = ?", north.tenant().value());
    }
}
