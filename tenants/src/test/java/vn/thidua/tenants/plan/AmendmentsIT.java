package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.difference.Change;
import vn.thidua.platform.body.difference.FieldChange;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.register.Numbering;

@ExtendWith(House.class)
class AmendmentsIT {
    private final PlanCasting casting;
    private final Plans plans;
    private final Drafts drafts;
    private final DraftItems items;
    private final Amendments amendments;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Versions versions;
    private final Publications publications;
    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final PlanId plan;

    AmendmentsIT(
            PlanCasting casting,
            Plans plans,
            Drafts drafts,
            DraftItems items,
            Amendments amendments,
            Approvals approvals,
            Issuing issuing,
            Versions versions,
            Publications publications,
            Sql sql) {
        this.casting = casting;
        this.plans = plans;
        this.drafts = drafts;
        this.items = items;
        this.amendments = amendments;
        this.approvals = approvals;
        this.issuing = issuing;
        this.versions = versions;
        this.publications = publications;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
        plan = casting.issued(north, "Kế hoạch");
    }

    @Test
    void keepsTheVersionInForceUntilTheNextIsIssued() {
        amendments.amend(north, new AmendPlan(plan));
        rewrite("Nâng cao nhận thức, hành động");

        var file = plans.fetch(north, plan);

        assertThat(file.plan().standing())
                .isEqualTo(new Standing(PlanState.ISSUED, DraftStage.DRAFT, 1));
        assertThat(file.body().items().getFirst().text()).isEqualTo("Nâng cao nhận thức");
        assertThat(file.draft().items().getFirst().text())
                .isEqualTo("Nâng cao nhận thức, hành động");
        assertThat(publications.fetch(north, plan).currentVersion()).isEqualTo(1);
    }

    @Test
    void issuesTheNextVersionWithItsOwnNumberAndAReadableDifference() {
        amendments.amend(north, new AmendPlan(plan));
        rewrite("Nâng cao nhận thức, hành động");
        approvals.submit(north, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        issuing.issue(north, casting.issue(plan, new Numbering.Next()));

        var file = plans.fetch(north, plan);
        assertThat(file.plan().standing()).isEqualTo(new Standing(PlanState.ISSUED, null, 2));
        assertThat(file.plan().current().symbol()).isEqualTo("2/KH-STP");
        assertThat(versions.list(north, plan, PageRequest.first(10)).items())
                .extracting(PlanVersion::symbol)
                .containsExactly("2/KH-STP", "1/KH-STP");
        assertThat(versions.body(north, plan, 1).items().getFirst().text())
                .isEqualTo("Nâng cao nhận thức");
        assertThat(versions.difference(north, plan, 1, 2))
                .filteredOn(change -> change instanceof Change.ItemChanged)
                .singleElement()
                .extracting(change -> ((Change.ItemChanged) change).changes())
                .isEqualTo(
                        List.of(
                                new FieldChange(
                                        "text",
                                        "Nâng cao nhận thức",
                                        "Nâng cao nhận thức, hành động")));
        var seen = publications.fetch(north, plan);
        assertThat(seen.currentVersion()).isEqualTo(2);
        assertThat(seen.heading().document().number()).isEqualTo("1");
    }

    @Test
    void countsRevisionsOnFromTheVersionBefore() {
        amendments.amend(north, new AmendPlan(plan));
        rewrite("hai");
        approvals.submit(north, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        issuing.issue(north, casting.issue(plan, new Numbering.Next()));
        amendments.amend(north, new AmendPlan(plan));

        var item = plans.fetch(north, plan).draft().items().getFirst();

        assertThat(item.revision()).isEqualTo(2);
    }

    @Test
    void opensOneAmendmentAtATime() {
        Callable<AmendPlan.Answer> amend = () -> amendments.amend(north, new AmendPlan(plan));

        var answers = AtOnce.all(Collections.nCopies(4, amend));

        assertThat(answers)
                .filteredOn(answer -> answer instanceof AmendPlan.Answer.Amending)
                .hasSize(1);
        assertThat(items()).isEqualTo(1);
    }

    @Test
    void discardsAnAmendmentAndLeavesThePlanInForce() {
        amendments.amend(north, new AmendPlan(plan));
        var before = plans.fetch(north, plan).body();

        drafts.discard(north, new DiscardPlan(plan));

        var file = plans.fetch(north, plan);
        assertThat(file.plan().standing()).isEqualTo(new Standing(PlanState.ISSUED, null, 1));
        assertThat(file.draft()).isNull();
        assertThat(file.body()).isEqualTo(before);
        assertThat(items()).isZero();
    }

    @Test
    void returnsAnAmendmentWithoutTouchingThePlanInForce() {
        amendments.amend(north, new AmendPlan(plan));
        approvals.submit(north, new SubmitPlan(plan));

        approvals.giveBack(north, new ReturnPlan(plan, "Chưa rõ"));

        assertThat(plans.fetchPlan(north, plan).standing())
                .isEqualTo(new Standing(PlanState.ISSUED, DraftStage.DRAFT, 1));
    }

    @Test
    void amendsNothingThatIsNotInForce() {
        var draft = casting.drafted(north, "Dự thảo");

        assertThat(amendments.amend(north, new AmendPlan(draft)))
                .isInstanceOf(AmendPlan.Answer.NotNow.class);
        assertThatThrownBy(() -> amendments.amend(south, new AmendPlan(plan)))
                .isInstanceOf(NotVisible.class);
        assertThat(items()).isZero();
    }

    @Test
    void hidesVersionsFromOthers() {
        assertThat(versions.list(north, plan, PageRequest.first(10)).items()).hasSize(1);
        assertThat(versions.list(south, plan, PageRequest.first(10)).items()).isEmpty();
        assertThatThrownBy(() -> versions.body(south, plan, 1)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> versions.difference(south, plan, 1, 1))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> versions.body(north, plan, 2)).isInstanceOf(NotVisible.class);
    }

    private void rewrite(String text) {
        var item = plans.fetch(north, plan).draft().items().getFirst();
        var words = new ItemWords(null, text, List.of(), List.of(), new Purpose(false));
        items.change(north, new ChangeItem(plan, item.key(), item.revision(), words, null));
    }

    private long items() {
        return sql.number(
                "SELECT COUNT(*) FROM plan_item WHERE plan_id = ?", Uuids.bytes(plan.value()));
    }
}
