package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.register.Numbering;

@ExtendWith(House.class)
class LifecycleIT {
    private final PlanCasting casting;
    private final Plans plans;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Scope north;

    LifecycleIT(PlanCasting casting, Plans plans, Approvals approvals, Issuing issuing) {
        this.casting = casting;
        this.plans = plans;
        this.approvals = approvals;
        this.issuing = issuing;
        this.north = casting.agency("North");
    }

    @Test
    void goesFromDraftToForceStepByStep() {
        var plan = casting.complete(north, "Phát động phong trào thi đua");

        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.DRAFT, DraftStage.DRAFT, 0));
        approvals.submit(north, new SubmitPlan(plan));
        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.SUBMITTED, DraftStage.SUBMITTED, 0));
        approvals.approve(north, new ApprovePlan(plan));
        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.APPROVED, DraftStage.APPROVED, 0));
        issuing.issue(north, casting.issue(plan, new Numbering.Next()));
        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.ISSUED, null, 1));
    }

    @Test
    void sealsTheTextWithNumberPlaceDateAndSigner() {
        var plan = casting.issued(north, "Kế hoạch");

        var file = plans.fetch(north, plan);

        var year = casting.today().getYear();
        assertThat(file.draft()).isNull();
        assertThat(file.plan().current().symbol()).isEqualTo("1/KH-STP");
        var letterhead = file.body().header().letterhead();
        assertThat(letterhead.documentSymbol()).isEqualTo("1/KH-STP");
        assertThat(letterhead.place()).isEqualTo("Bắc Ninh");
        assertThat(letterhead.dateText()).endsWith("năm " + year);
        assertThat(file.body().header().signature().signerName()).isEqualTo("Trương Minh Thắng");
        assertThat(file.body().items()).hasSize(1);
    }

    @Test
    void readsOnePlanWithAllInTwoStatements() {
        var plan = casting.issued(north, "Kế hoạch");

        assertThat(Statements.count(() -> plans.fetch(north, plan))).isEqualTo(2);
    }
}
