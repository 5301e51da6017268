package vn.thidua.platform.graph;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/**
 * Who answers whom. Doors that publish plans and accept links call this one, inside their own
 * transaction, and ask for the permissions; this one sees to it that the caller keeps one of the
 * two plans, that no circle closes, and that every sum moves with the paths it came by.
 *
 * <p>One transaction changes the links of one child plan, or of plans that have no figures yet: a
 * change takes the own rows of all plans below the child, and taking more of them after sums have
 * moved could cross with a writer of facts. Nothing of facts is written earlier in the transaction.
 */
@Singleton
public class Graph {
    private static final String PLAN = "plan";
    private static final String TARGET = "target";

    private final NodeRepository nodes;
    private final EdgeRepository edges;
    private final ClosureRepository closure;
    private final Rewiring rewiring;
    private final Clock clock;

    Graph(
            NodeRepository nodes,
            EdgeRepository edges,
            ClosureRepository closure,
            Rewiring rewiring,
            Clock clock) {
        this.nodes = nodes;
        this.edges = edges;
        this.closure = closure;
        this.rewiring = rewiring;
        this.clock = clock;
    }

    /**
     * Takes the graph for the rest of the transaction. Doors that must look before they change its
     * structure, or whose own rows others take while they hold it, call this before anything else.
     */
    @Transactional
    public void hold(Scope scope) {
        scope.require(Permission.READ);
        edges.lockGraph();
    }

    /** A plan of the caller's agency is published with these targets. */
    @Transactional
    public void open(Scope scope, NodeId plan, List<OpenTarget> targets) {
        var now = clock.instant();
        insert(
                Stream.concat(
                                Stream.of(Node.plan(plan, scope.tenant(), now)),
                                targets.stream()
                                        .map(t -> Node.target(plan, scope.tenant(), t, now)))
                        .toList());
    }

    /** A new version of a plan of the caller's agency has these targets besides. */
    @Transactional
    public void openTargets(Scope scope, NodeId plan, List<OpenTarget> targets) {
        requireKept(scope, plan);
        var now = clock.instant();
        if (!targets.isEmpty()) {
            insert(targets.stream().map(t -> Node.target(plan, scope.tenant(), t, now)).toList());
        }
    }

    /**
     * A new version of a plan of the caller's agency no longer has these targets: their figures
     * stop counting for the targets they served, and nothing more is recorded for them. What serves
     * them, and what was recorded, stays.
     */
    @Transactional
    public void retireTargets(Scope scope, NodeId plan, Collection<NodeId> targets) {
        if (targets.isEmpty()) {
            return;
        }
        edges.lockGraph();
        requireKept(scope, plan);
        var cut = edges.listUp(targets).stream().filter(e -> e.childPlanId().equals(plan)).toList();
        if (!cut.isEmpty()) {
            rewiring.apply(plan, cut.stream().map(EdgeChange::cut).toList());
        }
        nodes.retire(scope.tenant(), plan, targets, clock.instant());
    }

    /** An accepted link takes effect. The caller keeps the child or the parent. */
    @Transactional
    public Connect.Answer connect(Scope scope, Connect command) {
        edges.lockGraph();
        var pair = pair(scope, NodeKind.PLAN, command.child(), command.parent());
        if (edges.find(command.child(), command.parent()).isPresent()) {
            return new Connect.Answer.AlreadyConnected();
        }
        if (closure.countPair(command.parent(), command.child()) > 0) {
            return new Connect.Answer.WouldCloseCircle();
        }
        add(Edge.of(pair.child(), pair.parent(), command.carries()));
        return new Connect.Answer.Connected();
    }

    /**
     * A link ends, and what the child's targets serve along it. The caller keeps the child or the
     * parent.
     *
     * @return whether the child answered the parent until now
     */
    @Transactional
    public boolean disconnect(Scope scope, NodeId child, NodeId parent) {
        edges.lockGraph();
        pair(scope, NodeKind.PLAN, child, parent);
        var bundle = edges.listOfLink(child, parent);
        if (bundle.isEmpty()) {
            return false;
        }
        rewiring.apply(child, bundle.stream().map(EdgeChange::cut).toList());
        return true;
    }

    /**
     * A link carries something else from now on. Without figures its targets serve nothing.
     *
     * @return whether there is such a link
     */
    @Transactional
    public boolean alter(Scope scope, Connect command) {
        edges.lockGraph();
        pair(scope, NodeKind.PLAN, command.child(), command.parent());
        var bundle = edges.listOfLink(command.child(), command.parent());
        if (bundle.isEmpty()) {
            return false;
        }
        var carries = command.carries();
        edges.alter(command.child(), command.parent(), carries.figures(), carries.texts());
        rewiring.apply(
                command.child(),
                bundle.stream()
                        .filter(edge -> edge.joinsPlans() || !carries.figures())
                        .map(
                                edge ->
                                        edge.joinsPlans()
                                                ? EdgeChange.altered(edge, edge.carrying(carries))
                                                : EdgeChange.cut(edge))
                        .toList());
        return true;
    }

    /** A target counts for a target of a plan that its own plan answers. */
    @Transactional
    public Serve.Answer serve(Scope scope, Serve command) {
        edges.lockGraph();
        var pair = pair(scope, NodeKind.TARGET, command.target(), command.parentTarget());
        if (pair.child().isRetired() || pair.parent().isRetired()) {
            return new Serve.Answer.TargetRetired();
        }
        if (!pair.child().countsLike(pair.parent())) {
            return new Serve.Answer.UnitsDiffer();
        }
        // A target's edge runs beside its plans' link, so it can close no circle of its own.
        if (edges.find(pair.child().planId(), pair.parent().planId())
                .filter(Edge::figures)
                .isEmpty()) {
            return new Serve.Answer.PlansNotConnected();
        }
        if (edges.find(command.target(), command.parentTarget()).isPresent()) {
            return new Serve.Answer.AlreadyServed();
        }
        add(Edge.of(pair.child(), pair.parent(), Carries.FIGURES));
        return new Serve.Answer.Served();
    }

    /**
     * A target no longer counts for another.
     *
     * @return whether it did until now
     */
    @Transactional
    public boolean release(Scope scope, NodeId target, NodeId parentTarget) {
        edges.lockGraph();
        pair(scope, NodeKind.TARGET, target, parentTarget);
        var edge = edges.find(target, parentTarget);
        edge.ifPresent(e -> rewiring.apply(e.childPlanId(), List.of(EdgeChange.cut(e))));
        return edge.isPresent();
    }

    /**
     * The node of a plan that the caller's agency keeps or stands above, where figures flow up.
     *
     * @throws NotVisible if it is none, or there is none
     */
    @Transactional(readOnly = true)
    public NodeId requireVisible(Scope scope, PlanId plan) {
        return requireVisible(scope, NodeId.of(plan), PLAN);
    }

    /** The node of a target, for whoever sees its plan. */
    @Transactional(readOnly = true)
    public NodeId requireVisible(Scope scope, TargetId target) {
        return requireVisible(scope, NodeId.of(target), TARGET);
    }

    private NodeId requireVisible(Scope scope, NodeId node, String what) {
        scope.require(Permission.READ);
        if (nodes.countVisible(scope.tenant(), node) == 0) {
            throw new NotVisible(what);
        }
        return node;
    }

    private void insert(List<Node> opened) {
        var ids = opened.stream().map(Node::id).toList();
        nodes.insertAll(opened);
        closure.open(ids);
        closure.openContributors(ids);
        closure.openReach(ids);
        closure.openOverseers(ids);
    }

    private void add(Edge edge) {
        edges.insert(edge);
        rewiring.apply(edge.childPlanId(), List.of(EdgeChange.added(edge)));
    }

    private void requireKept(Scope scope, NodeId plan) {
        if (nodes.list(List.of(plan)).stream()
                .noneMatch(
                        node ->
                                node.kind() == NodeKind.PLAN
                                        && node.tenantId().equals(scope.tenant()))) {
            throw new NotVisible(PLAN);
        }
    }

    private Pair pair(Scope scope, NodeKind kind, NodeId child, NodeId parent) {
        var what = kind == NodeKind.PLAN ? PLAN : TARGET;
        var found =
                nodes.list(List.of(child, parent)).stream().filter(n -> n.kind() == kind).toList();
        if (found.stream().noneMatch(node -> node.tenantId().equals(scope.tenant()))) {
            throw new NotVisible(what);
        }
        return new Pair(one(found, child, what), one(found, parent, what));
    }

    private static Node one(List<Node> found, NodeId id, String what) {
        return found.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible(what));
    }

    private record Pair(Node child, Node parent) {}
}
