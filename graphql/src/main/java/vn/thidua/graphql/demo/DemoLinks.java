package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.JoinTarget;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkState;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.link.TargetEdges;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedTarget;
import vn.thidua.platform.publication.TargetId;

/** The links of the demo's plans, and which target serves which. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoLinks {
    private final Links links;
    private final TargetEdges edges;
    private final Publications publications;
    private final DemoAccounts accounts;
    private final DemoPlans plans;

    DemoLinks(
            Links links,
            TargetEdges edges,
            Publications publications,
            DemoAccounts accounts,
            DemoPlans plans) {
        this.links = links;
        this.edges = edges;
        this.publications = publications;
        this.accounts = accounts;
        this.plans = plans;
    }

    /** Links plans of these years as the tables have it. */
    void make(IntPredicate years) {
        plans.forEachOf(
                years,
                "links",
                row ->
                        link(
                                row.text(0),
                                row.text(1),
                                LinkType.valueOf(row.text(2)),
                                Crossing.valueOf(row.text(3)),
                                row.find(4)));
        plans.forEachOf(years, "external", this::cite);
        plans.forEachOf(
                years,
                "proposals",
                row ->
                        propose(
                                row.text(0),
                                row.text(1),
                                LinkType.valueOf(row.text(2)),
                                Crossing.valueOf(row.text(3)),
                                null));
    }

    /**
     * Proposes a link, lets the parent's agency accept it where it is asked, and joins the targets.
     */
    void link(
            String child, String parent, LinkType type, Crossing crosses, @Nullable String basis) {
        var planner = accounts.as(Role.PLANNER, plans.keeper(child));
        var linked = propose(child, parent, type, crosses, basis);
        if (linked.state() == LinkState.PROPOSED) {
            var clerk = accounts.as(Role.OFFICE_CLERK, plans.keeper(parent));
            DemoPlans.expect(
                    AcceptLink.Answer.Accepted.class,
                    links.accept(clerk, new AcceptLink(linked.id())));
        }
        join(planner, linked, plans.plan(child), plans.plan(parent));
    }

    private Link propose(
            String child, String parent, LinkType type, Crossing crosses, @Nullable String basis) {
        var proposal =
                new ProposeLink(
                        plans.plan(child),
                        new ProposeLink.Parent.Published(plans.plan(parent), null),
                        type,
                        crosses,
                        basis == null ? null : new ItemKey(basis));
        var planner = accounts.as(Role.PLANNER, plans.keeper(child));
        return DemoPlans.expect(ProposeLink.Linked.class, links.propose(planner, proposal)).link();
    }

    private void join(Scope planner, Link link, PlanId child, PlanId parent) {
        var targets = publications.targets(planner, List.of(child, parent));
        for (var target : of(targets, child)) {
            for (var above : of(targets, parent)) {
                edges.join(planner, new JoinTarget(link.id(), target, above));
            }
        }
    }

    private static List<TargetId> of(List<PublishedTarget> targets, PlanId plan) {
        return targets.stream()
                .filter(target -> target.plan().equals(plan))
                .map(PublishedTarget::id)
                .toList();
    }

    private void cite(Table.Row row) {
        var date = row.find(4);
        var document =
                new ExternalParent(
                        DocumentType.valueOf(row.text(1)),
                        row.find(2),
                        row.find(3),
                        date == null ? null : RoughDate.parse(date),
                        row.find(5),
                        row.text(6));
        DemoPlans.expect(
                ProposeLink.Linked.class,
                links.propose(
                        accounts.as(Role.PLANNER, plans.keeper(row.text(0))),
                        new ProposeLink(
                                plans.plan(row.text(0)),
                                new ProposeLink.Parent.External(document),
                                LinkType.valueOf(row.text(7)),
                                Crossing.NOTHING,
                                null)));
    }
}
