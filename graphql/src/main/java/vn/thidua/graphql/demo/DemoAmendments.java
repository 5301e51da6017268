package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.AcknowledgeLink;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.RecordPlan;
import vn.thidua.tenants.plan.Recordings;

/** The new versions of the demo's plans, and which of the plans below have taken note of them. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoAmendments {
    private final Amendments amendments;
    private final DraftItems items;
    private final Recordings recordings;
    private final Links links;
    private final LinkedPlans linked;
    private final DemoAccounts accounts;
    private final DemoPlans plans;

    DemoAmendments(
            Amendments amendments,
            DraftItems items,
            Recordings recordings,
            Links links,
            LinkedPlans linked,
            DemoAccounts accounts,
            DemoPlans plans) {
        this.amendments = amendments;
        this.items = items;
        this.recordings = recordings;
        this.links = links;
        this.linked = linked;
        this.accounts = accounts;
        this.plans = plans;
    }

    /** Amends what the table names; whoever is named takes note, the others are behind. */
    void amend() {
        Table.forEach("amendments", this::amend);
    }

    private void amend(Table.Row row) {
        var plan = plans.plan(row.text(0));
        var keeper = plans.keeper(row.text(0));
        var planner = accounts.as(Role.PLANNER, keeper);
        DemoPlans.expect(
                AmendPlan.Answer.Amending.class, amendments.amend(planner, new AmendPlan(plan)));
        var requirement = new Requirement(false, Set.of(), Set.of());
        var words = new ItemWords(null, row.text(4), List.of(), List.of(), requirement);
        DemoPlans.expect(
                EditAnswer.Saved.class,
                items.add(
                        planner, new AddItem(plan, Section.REQUIREMENTS, null, null, words, null)));
        DemoPlans.expect(
                RecordPlan.Answer.Recorded.class,
                recordings.record(
                        accounts.as(Role.OFFICE_CLERK, keeper),
                        new RecordPlan(
                                plan,
                                null,
                                null,
                                RoughDate.parse(row.text(1)),
                                null,
                                Audience.valueOf(row.text(2)),
                                LinkPolicy.valueOf(row.text(3)))));
        acknowledge(row.text(5), row.text(0));
    }

    private void acknowledge(String child, String parent) {
        var planner = accounts.as(Role.PLANNER, plans.keeper(child));
        var wanted = new LinkedPlans.Wanted(false, null, 100);
        linked.parents(planner, List.of(plans.plan(child)), wanted).stream()
                .filter(link -> answers(link, plans.plan(parent)))
                .forEach(
                        link ->
                                DemoPlans.expect(
                                        AcknowledgeLink.Answer.Acknowledged.class,
                                        links.acknowledge(
                                                planner, new AcknowledgeLink(link.id(), 2))));
    }

    private static boolean answers(Link link, PlanId parent) {
        var above = link.parent();
        return above != null && above.plan().equals(parent);
    }
}
