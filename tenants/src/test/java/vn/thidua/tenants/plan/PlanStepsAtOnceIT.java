package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.register.Numbering;

/**
 * Of several who take a step with one plan at once, one does, and the others hear that it is done.
 */
@ExtendWith(House.class)
class PlanStepsAtOnceIT {
    private static final int PEOPLE = 6;

    private final PlanCasting casting;
    private final Plans plans;
    private final Approvals approvals;
    private final Drafts drafts;
    private final Issuing issuing;
    private final Reviews reviews;
    private final Sql sql;
    private final Scope north;

    PlanStepsAtOnceIT(
            PlanCasting casting,
            Plans plans,
            Approvals approvals,
            Drafts drafts,
            Issuing issuing,
            Reviews reviews,
            Sql sql) {
        this.casting = casting;
        this.plans = plans;
        this.approvals = approvals;
        this.drafts = drafts;
        this.issuing = issuing;
        this.reviews = reviews;
        this.sql = sql;
        this.north = casting.agency("North");
    }

    @Test
    void submitsOnce() {
        var plan = casting.complete(north, "Kế hoạch");

        assertThat(all(() -> approvals.submit(north, new SubmitPlan(plan))))
                .containsOnlyOnce(SubmitPlan.Answer.Submitted.class);
        assertThat(steps(plan, "plan.submit")).isEqualTo(1);
    }

    @Test
    void approvesOnce() {
        var plan = casting.submitted(north, "Kế hoạch");

        assertThat(all(() -> approvals.approve(north, new ApprovePlan(plan))))
                .containsOnlyOnce(ApprovePlan.Answer.Approved.class);
        assertThat(steps(plan, "plan.approve")).isEqualTo(1);
    }

    @Test
    void neverReturnsAndIssuesOneDraft() {
        for (var round = 0; round < 5; round++) {
            var plan = casting.approved(north, "Kế hoạch " + round);

            var answers =
                    AtOnce.<Object>all(
                            () -> approvals.giveBack(north, new ReturnPlan(plan, "sai ngày")),
                            () -> issuing.issue(north, next(plan)));

            var returned = answers.getFirst() instanceof ReturnPlan.Answer.Returned;
            var issued = answers.getLast() instanceof IssuePlan.Answer.Issued;
            assertThat(returned).isNotEqualTo(issued);
            assertThat(plans.fetchPlan(north, plan).standing().state())
                    .isEqualTo(issued ? PlanState.ISSUED : PlanState.DRAFT);
        }
    }

    @Test
    void neverSubmitsAndDiscardsOneDraft() {
        for (var round = 0; round < 5; round++) {
            var plan = casting.complete(north, "Kế hoạch " + round);

            var answers =
                    AtOnce.<Object>all(
                            () -> approvals.submit(north, new SubmitPlan(plan)),
                            () -> drafts.discard(north, new DiscardPlan(plan)));

            var submitted = answers.getFirst() instanceof SubmitPlan.Answer.Submitted;
            var discarded = answers.getLast() instanceof DiscardPlan.Answer.Discarded;
            assertThat(submitted).isNotEqualTo(discarded);
        }
    }

    @Test
    void issuesOnceWithOneNumber() {
        var plan = casting.approved(north, "Kế hoạch");

        assertThat(all(() -> issuing.issue(north, next(plan))))
                .containsOnlyOnce(IssuePlan.Answer.Issued.class);
        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.ISSUED, null, 1));
        assertThat(count("plan_version")).isEqualTo(1);
        assertThat(count("register_entry")).isEqualTo(1);
        assertThat(steps(plan, "plan.issue")).isEqualTo(1);
    }

    @Test
    void closesAndArchivesOnce() {
        var plan = casting.issued(north, "Kế hoạch");

        assertThat(all(() -> reviews.close(north, new ClosePlan(plan))))
                .containsOnlyOnce(ClosePlan.Answer.Closed.class);
        assertThat(all(() -> reviews.archive(north, new ArchivePlan(plan))))
                .containsOnlyOnce(ArchivePlan.Answer.Archived.class);
        assertThat(steps(plan, "plan.close")).isEqualTo(1);
        assertThat(steps(plan, "plan.archive")).isEqualTo(1);
    }

    @Test
    void discardsAndRestoresOnce() {
        var plan = casting.drafted(north, "Kế hoạch");

        assertThat(all(() -> drafts.discard(north, new DiscardPlan(plan))))
                .containsOnlyOnce(DiscardPlan.Answer.Discarded.class);
        assertThat(all(() -> drafts.restore(north, new RestorePlan(plan))))
                .containsOnlyOnce(RestorePlan.Answer.Restored.class);
        assertThat(steps(plan, "plan.discard")).isEqualTo(1);
        assertThat(steps(plan, "plan.restore")).isEqualTo(1);
    }

    /** The classes of what several got who did the same at once. */
    private static <T> List<Class<?>> all(Callable<T> step) {
        return AtOnce.all(Collections.nCopies(PEOPLE, step)).stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private IssuePlan next(PlanId plan) {
        return casting.issue(plan, new Numbering.Next());
    }

    private long count(String table) {
        return sql.number(
                "SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", north.tenant().value());
    }

    private long steps(PlanId plan, String action) {
        return sql.number(
                """
                SELECT COUNT(*) FROM audit_entry
                WHERE subject_id = ? AND action = ? AND subject_kind = 'Plan'
                """,
                Uuids.bytes(plan.value()),
                action);
    }
}
