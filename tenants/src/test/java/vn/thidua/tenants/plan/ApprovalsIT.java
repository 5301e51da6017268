package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.publication.PlanId;

/** Drafts are submitted, returned and approved. */
@ExtendWith(House.class)
class ApprovalsIT {
    private final PlanCasting casting;
    private final Plans plans;
    private final Approvals approvals;
    private final Scope north;

    ApprovalsIT(PlanCasting casting, Plans plans, Approvals approvals) {
        this.casting = casting;
        this.plans = plans;
        this.approvals = approvals;
        north = casting.agency("North");
    }

    @Test
    void submitsOnlyWhatSaysAllThatItsKindAsksFor() {
        var plan = casting.drafted(north, null);

        var answer = approvals.submit(north, new SubmitPlan(plan));

        assertThat(answer)
                .isEqualTo(
                        new SubmitPlan.Answer.Incomplete(
                                List.of(
                                        new SubmitGap.TitleMissing(),
                                        new SubmitGap.SectionSilent(Section.PURPOSES),
                                        new SubmitGap.SectionSilent(Section.REQUIREMENTS),
                                        new SubmitGap.SectionSilent(Section.RESPONSIBILITIES))));
        assertThat(standing(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void returnsAPlanWithAReasonBeforeAndAfterItsApproval() {
        var plan = casting.submitted(north, "Kế hoạch");

        approvals.giveBack(north, new ReturnPlan(plan, " Thiếu kinh phí "));
        assertThat(standing(plan).state()).isEqualTo(PlanState.DRAFT);
        assertThat(plans.fetchPlan(north, plan).returnReason()).isEqualTo("Thiếu kinh phí");

        approvals.submit(north, new SubmitPlan(plan));
        assertThat(plans.fetchPlan(north, plan).returnReason()).isNull();
        approvals.approve(north, new ApprovePlan(plan));
        approvals.giveBack(north, new ReturnPlan(plan, "Sai ngày"));
        assertThat(standing(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void returnsNothingWithoutAReason() {
        var plan = casting.submitted(north, "Kế hoạch");

        assertThat(approvals.giveBack(north, new ReturnPlan(plan, " ")))
                .isEqualTo(new ReturnPlan.Answer.ReasonMissing());
        assertThat(approvals.giveBack(north, new ReturnPlan(plan, "x".repeat(2001))))
                .isEqualTo(new ReturnPlan.Answer.ReasonTooLong(2000));
        assertThat(standing(plan).state()).isEqualTo(PlanState.SUBMITTED);
    }

    private Standing standing(PlanId plan) {
        return plans.fetchPlan(north, plan).standing();
    }
}
