package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.link.AcceptLink;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.JoinTarget;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.link.TargetEdges;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Links between plans of agencies, and between their targets. */
@Singleton
final class LinkCases implements Cases {
    private static final String LINK = "input.link";

    private final Links links;
    private final TargetEdges edges;
    private final Publications publications;
    private final PublishedCases published;

    LinkCases(Links links, TargetEdges edges, Publications publications, PublishedCases published) {
        this.links = links;
        this.edges = edges;
        this.publications = publications;
        this.published = published;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Link", world -> accepted(world).link(), "TargetEdge", world -> edge(world));
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.linkAccept").with(LINK, this::toAnswer),
                Case.of("Mutation.linkDecline").with(LINK, this::toAnswer),
                Case.of("Mutation.linkAcknowledge")
                        .with(LINK, this::behind)
                        .with("input.version", 2),
                Case.of("Mutation.linkCut")
                        .called("của cấp dưới")
                        .with(LINK, world -> id(world, fromBelow(world))),
                Case.of("Mutation.linkBind")
                        .with(LINK, this::external)
                        .with("input.plan", this::above),
                Case.of("Mutation.linkPropose")
                        .where("input.child", w -> planId(w, published.plan(w.own())))
                        .where("input.parent.published.plan", this::above),
                Case.of("Mutation.linkWithdraw").with(LINK, this::waiting),
                Case.of("Mutation.targetEdgeJoin").with(this::targets));
    }

    /** A link that stands between two plans. */
    private record Standing(LinkId link, PlanId child, PlanId parent) {}

    private Standing accepted(World world) {
        var parent = published.plan(world.above());
        var child = published.plan(world.own());
        var link = proposed(world.own(), child, new ProposeLink.Parent.Published(parent, null));
        links.accept(world.above(), new AcceptLink(link));
        return new Standing(link, child, parent);
    }

    private LinkId proposed(Scope scope, PlanId child, ProposeLink.Parent parent) {
        var command = new ProposeLink(child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        return ((ProposeLink.Linked) links.propose(scope, command)).link().id();
    }

    private Object toAnswer(World world) {
        var parent = new ProposeLink.Parent.Published(published.plan(world.own()), null);
        return id(world, proposed(world.below(), published.plan(world.below()), parent));
    }

    private LinkId fromBelow(World world) {
        var parent = new ProposeLink.Parent.Published(published.plan(world.own()), null);
        var link = proposed(world.below(), published.plan(world.below()), parent);
        links.accept(world.own(), new AcceptLink(link));
        return link;
    }

    private Object waiting(World world) {
        var parent = new ProposeLink.Parent.Published(published.plan(world.above()), null);
        return id(world, proposed(world.own(), published.plan(world.own()), parent));
    }

    private Object external(World world) {
        var document =
                new ExternalParent(DocumentType.DECISION, null, "145/QĐ", null, null, "Thi đua");
        var parent = new ProposeLink.Parent.External(document);
        return id(world, proposed(world.own(), published.plan(world.own()), parent));
    }

    private Object behind(World world) {
        var above = Issued.by(world.above(), "Kế hoạch ngành");
        var parent = new ProposeLink.Parent.Published(above.in(publications, world.above()), null);
        var link = proposed(world.own(), published.plan(world.own()), parent);
        links.accept(world.above(), new AcceptLink(link));
        above.version(2).in(publications, world.above());
        return id(world, link);
    }

    private Object above(World world) {
        return planId(world, published.plan(world.above()));
    }

    private Map<String, Object> targets(World world) {
        var standing = accepted(world);
        return Map.of(
                LINK,
                id(world, standing.link()),
                "input.childTarget",
                target(world, standing.child()),
                "input.parentTarget",
                target(world, standing.parent()));
    }

    private Object target(World world, PlanId plan) {
        return world.id("PublishedTarget", published.target(world.own(), plan).id());
    }

    private Record edge(World world) {
        var standing = accepted(world);
        var join =
                new JoinTarget(
                        standing.link(),
                        published.target(world.own(), standing.child()).id(),
                        published.target(world.own(), standing.parent()).id());
        var answer = (JoinTarget.Answer.Joined) edges.join(world.own(), join);
        return answer.edge().id();
    }

    private static Object planId(World world, PlanId plan) {
        return world.id("PublishedPlan", plan);
    }

    private static Object id(World world, LinkId link) {
        return world.id("Link", link);
    }
}
