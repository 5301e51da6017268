package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.ChangeCrossing;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.CutLink;
import vn.thidua.platform.link.JoinTarget;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.LinksWaiting;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.link.TargetEdges;
import vn.thidua.platform.past.Evening;
import vn.thidua.platform.past.LinksOf;
import vn.thidua.platform.past.PastRollups;
import vn.thidua.platform.past.PastTargets;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.PeriodRange;

/**
 * Links that are proposed again, let in, carried, behind and cut, the targets that they join, and
 * what stood before them.
 */
@Singleton
final class LinkErrand implements Errand {
    private final Links links;
    private final LinkedPlans linked;
    private final LinksWaiting waiting;
    private final TargetEdges edges;
    private final Publications publications;
    private final PublishedCases published;
    private final PastRollups past;
    private final PastTargets pastTargets;
    private final Planting planting;

    LinkErrand(
            Links links,
            LinkedPlans linked,
            LinksWaiting waiting,
            TargetEdges edges,
            Publications publications,
            PublishedCases published,
            PastRollups past,
            PastTargets pastTargets,
            Planting planting) {
        this.links = links;
        this.linked = linked;
        this.waiting = waiting;
        this.edges = edges;
        this.publications = publications;
        this.published = published;
        this.past = past;
        this.pastTargets = pastTargets;
        this.planting = planting;
    }

    @Override
    public void run(World world) {
        var above = published.issued(world.above(), Audience.SUBORDINATES_AND_GROUP).lettingIn();
        var parent = above.in(publications, world.above());
        var own = published.issued(world.own(), Audience.SUBORDINATES_AND_GROUP);
        var child = own.in(publications, world.own());

        var link = propose(world.own(), child, parent);
        links.propose(world.own(), command(child, parent));
        links.propose(world.own(), command(child, child));
        join(world, link, child, parent);
        edges.list(world.own(), List.of(link));
        above.version(2).in(publications, world.above());
        links.amended(world.own(), child);
        links.changeCrossing(world.own(), new ChangeCrossing(link, Crossing.NOTHING));
        answer(world, own.version(2).aiming().in(publications, world.own()));
        lookBack(world);
    }

    /** A target is served since today; yesterday it was there and was not. */
    private void lookBack(World world) {
        var parent = published.plan(world.own());
        var child = published.plan(world.below());
        var link = propose(world.below(), child, parent);
        links.accept(world.own(), new AcceptLink(link));
        var served = published.target(world.own(), parent).id();
        var serving = published.target(world.below(), child).id();
        edges.join(world.below(), new JoinTarget(link, serving, served));
        planting.aDayPasses(NodeId.of(served));
        pastTargets.totals(world.own(), parent, yesterday());
    }

    /** The same targets are joined twice, and parted by the cut. */
    private void join(World world, LinkId link, PlanId child, PlanId parent) {
        var command =
                new JoinTarget(
                        link,
                        published.target(world.own(), child).id(),
                        published.target(world.own(), parent).id());
        edges.join(world.own(), command);
        edges.join(world.own(), command);
    }

    private void answer(World world, PlanId parent) {
        var link = propose(world.below(), published.plan(world.below()), parent);
        linked.toAnswer(world.own(), PageRequest.first(5));
        waiting.list(world.own());
        links.accept(world.own(), new AcceptLink(link));
        past.totals(world.own(), parent, yesterday());
        links.cut(world.own(), new CutLink(link, "Nhầm kế hoạch"));
        linked.children(world.own(), Set.of(parent), LinkedPlans.Wanted.LIVE);
    }

    private static Evening yesterday() {
        var day = LocalDate.now(Clocks.VIETNAM).minusDays(1);
        return new Evening(day, LinksOf.THAT_DAY, PeriodRange.everything());
    }

    private LinkId propose(Scope scope, PlanId child, PlanId parent) {
        return ((ProposeLink.Linked) links.propose(scope, command(child, parent))).link().id();
    }

    private static ProposeLink command(PlanId child, PlanId parent) {
        var published = new ProposeLink.Parent.Published(parent, null);
        return new ProposeLink(child, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
    }
}
