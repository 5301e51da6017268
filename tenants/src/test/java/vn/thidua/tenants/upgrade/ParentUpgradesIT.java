package vn.thidua.tenants.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkState;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.AddParent;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.DiscardPlan;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.DraftParents;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.Numbering;

/** A new version of a plan above is compared with the plan that answers it. */
@ExtendWith(House.class)
class ParentUpgradesIT {
    private final UpgradeCasting casting;
    private final PlanCasting plans;
    private final Upgrades upgrades;
    private final Amendments amendments;
    private final Approvals approvals;
    private final Issuing issuing;
    private final DraftItems items;
    private final Drafts drafts;
    private final LinkedPlans links;
    private final Scope ministry;
    private final Scope north;
    private final PlanId parent;
    private final ItemKey purpose;
    private final PlanId plan;

    ParentUpgradesIT(
            UpgradeCasting casting,
            PlanCasting plans,
            Upgrades upgrades,
            Amendments amendments,
            Approvals approvals,
            Issuing issuing,
            DraftItems items,
            Drafts drafts,
            DraftParents parents,
            LinkedPlans links) {
        this.casting = casting;
        this.plans = plans;
        this.upgrades = upgrades;
        this.amendments = amendments;
        this.approvals = approvals;
        this.issuing = issuing;
        this.items = items;
        this.drafts = drafts;
        this.links = links;
        ministry = plans.agency("Ministry");
        north = casting.under(ministry, "North");
        parent = plans.issued(ministry, "Kế hoạch của Bộ");
        purpose = casting.text(ministry, parent).getFirst().key();
        plan = plans.complete(north, "Kế hoạch của Sở");
        var above = new ProposeLink.Parent.Published(parent, null);
        parents.add(
                north,
                new AddParent(plan, above, LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null));
        answerPurpose();
        issue(north, plan);
    }

    @Test
    void isAcknowledgedOnceItIsDealtWith() {
        amendParent();
        var behind = link();

        var upgrade = upgrades.list(north, plan).getFirst();
        var news = upgrade.items();
        var kept = new DecideNews(plan, source(), 2, news.getFirst().item(), null);
        upgrades.keep(north, kept);
        var finished = upgrades.finish(north, new FinishUpgrade(plan, source(), 2));

        assertThat(behind.state()).isEqualTo(LinkState.BEHIND);
        assertThat(upgrade.parent()).isEqualTo(parent);
        assertThat(news)
                .extracting(ItemNews::kind, ItemNews::side)
                .containsExactly(
                        tuple(NewsKind.CHANGED, OwnSide.ANSWERED),
                        tuple(NewsKind.ADDED, OwnSide.ABSENT));
        assertThat(finished).isInstanceOf(FinishUpgrade.Answer.Finished.class);
        assertThat(link().state()).isEqualTo(LinkState.ACCEPTED);
        assertThat(link().acknowledgedVersion()).isEqualTo(2);
        assertThat(upgrades.list(north, plan).getFirst().items())
                .extracting(ItemNews::kind)
                .containsExactly(NewsKind.ADDED);
    }

    @Test
    void isTakenOverIntoAnAmendmentWhichAnswersIt() {
        amendParent();
        var added = upgrades.list(north, plan).getFirst().items().getLast();
        var shut = upgrades.take(north, take(added));

        amendments.amend(north, new AmendPlan(plan));
        var taken = upgrades.take(north, take(added));
        issue(north, plan);

        assertThat(shut).isInstanceOf(TakeNews.Answer.NotNow.class);
        assertThat(taken).isInstanceOf(TakeNews.Answer.Taken.class);
        var item = casting.taken(north, plan, added.item());
        assertThat(item.text()).isEqualTo("Thêm của Bộ");
        assertThat(Objects.requireNonNull(item.origin()).originKind()).isEqualTo(OriginKind.PARENT);
        assertThat(link().state()).isEqualTo(LinkState.ACCEPTED);
        var left = upgrades.list(north, plan).getFirst();
        assertThat(left.settled()).isEqualTo(2);
        assertThat(left.items())
                .extracting(ItemNews::kind, news -> news.deferral() != null)
                .containsExactly(tuple(NewsKind.CHANGED, true));
    }

    @Test
    void isListedAgainWhereTheAmendmentThatTookItOverIsDropped() {
        amendParent();
        var added = upgrades.list(north, plan).getFirst().items().getLast();
        amendments.amend(north, new AmendPlan(plan));
        upgrades.take(north, take(added));
        var during = upgrades.list(north, plan).getFirst().items();

        drafts.discard(north, new DiscardPlan(plan));

        assertThat(during).extracting(ItemNews::item).doesNotContain(added.item());
        assertThat(upgrades.list(north, plan).getFirst().items())
                .extracting(ItemNews::item)
                .contains(added.item());
    }

    @Test
    void isMergedByHandWithWhatAnswersItInWordsOfItsOwn() {
        amendParent();
        amendments.amend(north, new AmendPlan(plan));
        var changed = upgrades.list(north, plan).getFirst().items().getFirst();
        var own = Objects.requireNonNull(changed.own());
        var words = new ItemWords(null, "Cả hai", List.of(), own.mapsTo(), new Purpose(false));

        upgrades.take(
                north, new TakeNews(plan, source(), 2, changed.item(), own.revision(), words));

        assertThat(casting.text(north, plan))
                .filteredOn(item -> !item.mapsTo().isEmpty())
                .extracting(PlanItem::text, PlanItem::origin)
                .containsExactly(tuple("Cả hai", null));
        assertThat(upgrades.list(north, plan).getFirst().items())
                .extracting(ItemNews::kind)
                .containsExactly(NewsKind.ADDED);
    }

    /** The department answers the ministry's purpose in words of its own. */
    private void answerPurpose() {
        var answered = List.of(new ParentItem("Kế hoạch của Bộ", purpose.value()));
        var words = new ItemWords(null, "Theo Bộ", List.of(), answered, new Purpose(false));
        items.add(north, new AddItem(plan, Section.PURPOSES, null, null, words, null));
    }

    /** The ministry rewrites its purpose, and adds one. */
    private void amendParent() {
        amendments.amend(ministry, new AmendPlan(parent));
        casting.rewrite(ministry, parent, purpose, "Nâng cao nhận thức, hành động");
        plans.purpose(ministry, parent, "Thêm của Bộ");
        issue(ministry, parent);
    }

    private void issue(Scope scope, PlanId issued) {
        assertThat(approvals.submit(scope, new SubmitPlan(issued)))
                .isInstanceOf(SubmitPlan.Answer.Submitted.class);
        approvals.approve(scope, new ApprovePlan(issued));
        assertThat(issuing.issue(scope, plans.issue(issued, new Numbering.Next())))
                .isInstanceOf(IssuePlan.Answer.Issued.class);
    }

    private TakeNews take(ItemNews news) {
        return new TakeNews(plan, source(), 2, news.item(), null, null);
    }

    private SourceKey source() {
        return new SourceKey(null, parent);
    }

    private Link link() {
        return links.parents(north, List.of(plan), LinkedPlans.Wanted.LIVE).getFirst();
    }
}
