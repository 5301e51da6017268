package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Serve;
import vn.thidua.platform.link.JoinTarget.Answer.AlreadyServes;
import vn.thidua.platform.link.JoinTarget.Answer.Joined;
import vn.thidua.platform.link.JoinTarget.Answer.NotStanding;
import vn.thidua.platform.link.JoinTarget.Answer.NothingCrosses;
import vn.thidua.platform.link.JoinTarget.Answer.UnitsDiffer;
import vn.thidua.platform.link.PartTarget.Answer.NotJoined;
import vn.thidua.platform.link.PartTarget.Answer.Parted;

/** The door of target edges: the keeper of a child plan says which targets serve the parent's. */
@Singleton
public class TargetEdges {
    private final TargetEdgeRepository edges;
    private final LinkRepository links;
    private final Graph graph;
    private final LinkTrail trail;
    private final Clock clock;

    TargetEdges(
            TargetEdgeRepository edges,
            LinkRepository links,
            Graph graph,
            LinkTrail trail,
            Clock clock) {
        this.edges = edges;
        this.links = links;
        this.graph = graph;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says that a target of the child serves a target of the parent. */
    @Transactional
    public JoinTarget.Answer join(Scope scope, JoinTarget command) {
        scope.require(Permission.LINK_PLAN);
        graph.hold(scope);
        var held = hold(scope, command.link());
        held.requireChild(scope);
        if (held.state() != LinkState.ACCEPTED) {
            return new NotStanding(held.state());
        }
        if (!held.crosses().carriesFigures()) {
            return new NothingCrosses();
        }
        var tenant = scope.tenant();
        var child =
                edges.findStated(tenant, held.id(), held.childPlanId(), command.childTarget())
                        .orElseThrow(() -> new NotVisible("target"));
        var parent =
                edges.findStated(tenant, held.id(), held.parent(), command.parentTarget())
                        .orElseThrow(() -> new NotVisible("target"));
        if (!child.unit().equals(parent.unit()) || child.share() != parent.share()) {
            return new UnitsDiffer(child.unit(), parent.unit());
        }
        var live = edges.findLive(tenant, held.id(), command.childTarget());
        if (live.isPresent()) {
            return new AlreadyServes(live.get().edge());
        }
        return joined(scope, command, held);
    }

    private Joined joined(Scope scope, JoinTarget command, HeldLink held) {
        var serve = new Serve(NodeId.of(command.childTarget()), NodeId.of(command.parentTarget()));
        var answer = graph.serve(scope, serve);
        if (!(answer instanceof Serve.Answer.Served)) {
            throw new IllegalStateException("the graph sees the targets otherwise: " + answer);
        }
        var row = EdgeRow.of(scope, command, clock.instant());
        edges.insert(row);
        var detail = Map.of("edge", row.id().value().toString());
        trail.write(
                scope,
                "target.join",
                held.id(),
                held.childTenantId(),
                held.parentTenantId(),
                detail);
        return new Joined(row.edge());
    }

    /** Says that a target of the child no longer serves a target of the parent. */
    @Transactional
    public PartTarget.Answer part(Scope scope, PartTarget command) {
        scope.require(Permission.LINK_PLAN);
        graph.hold(scope);
        var row =
                edges.find(scope.tenant(), command.edge())
                        .orElseThrow(() -> new NotVisible("target edge"));
        var held = hold(scope, row.linkId());
        held.requireChild(scope);
        var now = clock.instant();
        if (edges.end(scope.tenant(), row.id(), scope.account(), now) == 0) {
            return new NotJoined();
        }
        graph.release(scope, NodeId.of(row.childTargetId()), NodeId.of(row.parentTargetId()));
        trail.write(
                scope,
                "target.part",
                held.id(),
                held.childTenantId(),
                held.parentTenantId(),
                Map.of("edge", row.id().value().toString()));
        return new Parted(row.edge().ended(now));
    }

    /** The edges that stand under those of these links that the caller may see. */
    public List<TargetEdge> list(Scope scope, Collection<LinkId> ids) {
        scope.require(Permission.READ);
        if (ids.isEmpty()) {
            return List.of();
        }
        return edges.list(scope.tenant(), ids).stream().map(EdgeRow::edge).toList();
    }

    private HeldLink hold(Scope scope, LinkId link) {
        return links.lock(scope.tenant(), link).orElseThrow(() -> new NotVisible("link"));
    }
}
