package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.link.Fit.Fits;
import vn.thidua.platform.link.Fit.Unfit;
import vn.thidua.platform.link.LinkRefusal.WouldCloseCircle;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/**
 * The door of links: the keeper of a child plan proposes, says what crosses and takes note of new
 * versions; the keeper of the parent answers; either side ends it. Whatever changes the structure
 * holds the graph before anything else, so that such steps come one at a time.
 */
@Singleton
public class Links {
    private final LinkRepository links;
    private final TargetEdgeRepository edges;
    private final LinkedPlans reading;
    private final Fitting fitting;
    private final Graph graph;
    private final LinkTrail trail;
    private final Clock clock;

    Links(
            LinkRepository links,
            TargetEdgeRepository edges,
            LinkedPlans reading,
            Fitting fitting,
            Graph graph,
            LinkTrail trail,
            Clock clock) {
        this.links = links;
        this.edges = edges;
        this.reading = reading;
        this.fitting = fitting;
        this.graph = graph;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says that an issued plan of the caller's answers another plan or a document. */
    @Transactional
    public ProposeLink.Answer propose(Scope scope, ProposeLink command) {
        // Who issues a plan sends its links along.
        scope.requireOneOf(Permission.ISSUE_PLAN, Permission.LINK_PLAN);
        graph.hold(scope);
        fitting.requireOwn(scope, command.child());
        return switch (command.parent()) {
            case ProposeLink.Parent.External(var document) -> {
                var row = LinkRow.toDocument(scope, command, document, clock.instant());
                yield linked(scope, row);
            }
            case ProposeLink.Parent.Published(var plan, var version) ->
                    switch (fitting.look(scope, command.child(), plan, version)) {
                        case Unfit(var refusal) -> refusal;
                        case Fits fits -> propose(scope, command, fits);
                    };
        };
    }

    private ProposeLink.Answer propose(Scope scope, ProposeLink command, Fits fits) {
        if (fits.letIn() && !connects(scope, command.child(), fits, command.crosses())) {
            return new WouldCloseCircle();
        }
        return linked(scope, LinkRow.toPlan(scope, command, fits, clock.instant()));
    }

    private ProposeLink.Linked linked(Scope scope, LinkRow row) {
        links.insert(row);
        var state = Map.of("state", row.state().name());
        trail.write(
                scope, "link.propose", row.id(), row.childTenantId(), row.parentTenantId(), state);
        return new ProposeLink.Linked(reading.fetch(scope, row.id()));
    }

    /** Says which plan a reference to a document meant, now that it is on the platform. */
    @Transactional
    public BindLink.Answer bind(Scope scope, BindLink command) {
        scope.require(Permission.LINK_PLAN);
        graph.hold(scope);
        var held = hold(scope, command.link());
        held.requireChild(scope);
        if (held.state() != LinkState.EXTERNAL) {
            return new BindLink.NotExternal(held.standing());
        }
        var child = held.childPlanId();
        return switch (fitting.look(scope, child, command.plan(), command.version())) {
            case Unfit(var refusal) -> refusal;
            case Fits fits -> bind(scope, held, fits);
        };
    }

    private BindLink.Answer bind(Scope scope, HeldLink held, Fits fits) {
        if (fits.letIn() && !connects(scope, held.childPlanId(), fits, held.crosses())) {
            return new WouldCloseCircle();
        }
        links.bind(
                scope.tenant(),
                held.id(),
                fits.parent(),
                fits.tenant(),
                fits.version(),
                fits.state(),
                clock.instant());
        trail.write(scope, "link.bind", held.id(), held.childTenantId(), fits.tenant());
        return new BindLink.Bound(reading.fetch(scope, held.id()));
    }

    private boolean connects(Scope scope, PlanId child, Fits fits, Crossing crosses) {
        return connects(scope, HeldLink.edge(child, fits.parent(), crosses));
    }

    private boolean connects(Scope scope, Connect edge) {
        return switch (graph.connect(scope, edge)) {
            case Connect.Answer.Connected() -> true;
            case Connect.Answer.WouldCloseCircle() -> false;
            case Connect.Answer.AlreadyConnected() ->
                    throw new IllegalStateException("the graph knows a link that we do not");
        };
    }

    /** Lets a proposed link stand. */
    @Transactional
    public AcceptLink.Answer accept(Scope scope, AcceptLink command) {
        scope.requireToSettle(Permission.ANSWER_LINK);
        graph.hold(scope);
        var held = hold(scope, command.link());
        held.requireParent(scope);
        if (held.state() != LinkState.PROPOSED) {
            return new AcceptLink.Answer.NotProposed(held.standing());
        }
        if (held.childState() != PublishedState.IN_FORCE) {
            return new AcceptLink.Answer.PlanEnded(held.childPlanId(), held.childState());
        }
        var parentState = held.parentState();
        if (parentState != null && parentState != PublishedState.IN_FORCE) {
            return new AcceptLink.Answer.PlanEnded(held.parent(), parentState);
        }
        if (!connects(scope, held.edge(held.crosses()))) {
            return new AcceptLink.Answer.WouldCloseCircle();
        }
        links.accept(scope.tenant(), held.id(), scope.account(), clock.instant());
        write(scope, "link.accept", held, Map.of());
        return new AcceptLink.Answer.Accepted(reading.fetch(scope, held.id()));
    }

    /** Refuses a proposed link. */
    @Transactional
    public DeclineLink.Answer decline(Scope scope, DeclineLink command) {
        scope.requireToSettle(Permission.ANSWER_LINK);
        var held = hold(scope, command.link());
        held.requireParent(scope);
        if (held.state() != LinkState.PROPOSED) {
            return new DeclineLink.Answer.NotProposed(held.standing());
        }
        links.decline(
                scope.tenant(), held.id(), scope.account(), clock.instant(), command.reason());
        write(scope, "link.decline", held, Map.of("reason", command.reason()));
        return new DeclineLink.Answer.Declined(reading.fetch(scope, held.id()));
    }

    /** Takes back a proposal, or strikes out a reference. */
    @Transactional
    public WithdrawLink.Answer withdraw(Scope scope, WithdrawLink command) {
        scope.requireToSettle(Permission.LINK_PLAN);
        var held = hold(scope, command.link());
        held.requireChild(scope);
        if (held.state() != LinkState.PROPOSED && held.state() != LinkState.EXTERNAL) {
            return new WithdrawLink.Answer.NotWaiting(held.standing());
        }
        links.withdraw(scope.tenant(), held.id(), scope.account(), clock.instant());
        write(scope, "link.withdraw", held, Map.of());
        return new WithdrawLink.Answer.Withdrawn(reading.fetch(scope, held.id()));
    }

    /** Ends a link that stands; what crossed it goes back, and its target edges end. */
    @Transactional
    public CutLink.Answer cut(Scope scope, CutLink command) {
        scope.requireOneOf(Permission.LINK_PLAN, Permission.ANSWER_LINK);
        graph.hold(scope);
        var held = hold(scope, command.link());
        held.requireEither(scope);
        if (held.state() != LinkState.ACCEPTED) {
            return new CutLink.Answer.NotStanding(held.state());
        }
        var now = clock.instant();
        links.cut(scope.tenant(), held.id(), scope.account(), now, command.reason());
        edges.endAll(scope.tenant(), held.id(), scope.account(), now);
        graph.disconnect(scope, NodeId.of(held.childPlanId()), NodeId.of(held.parent()));
        write(scope, "link.cut", held, Map.of("reason", command.reason()));
        return new CutLink.Answer.Cut(reading.fetch(scope, held.id()));
    }

    /** Sets what crosses. Where nothing does, the targets of the child serve nothing any more. */
    @Transactional
    public ChangeCrossing.Answer changeCrossing(Scope scope, ChangeCrossing command) {
        scope.require(Permission.LINK_PLAN);
        graph.hold(scope);
        var held = hold(scope, command.link());
        held.requireChild(scope);
        var crosses = command.crosses();
        if (links.carry(scope.tenant(), held.id(), crosses) == 0) {
            return new ChangeCrossing.Answer.Ended(held.state());
        }
        if (held.state() == LinkState.ACCEPTED) {
            if (!crosses.carriesFigures()) {
                edges.endAll(scope.tenant(), held.id(), scope.account(), clock.instant());
            }
            graph.alter(scope, held.edge(crosses));
        }
        write(scope, "link.change-crossing", held, Map.of("crosses", crosses.name()));
        return new ChangeCrossing.Answer.Changed(reading.fetch(scope, held.id()));
    }

    /** Takes note of a version of the parent. */
    @Transactional
    public AcknowledgeLink.Answer acknowledge(Scope scope, AcknowledgeLink command) {
        scope.require(Permission.LINK_PLAN);
        var held = hold(scope, command.link());
        held.requireChild(scope);
        if (held.state() != LinkState.ACCEPTED) {
            return new AcknowledgeLink.Answer.NotStanding(held.state());
        }
        if (command.version() > held.parentCurrent()) {
            return new AcknowledgeLink.Answer.VersionUnknown(held.parentCurrent());
        }
        if (command.version() <= held.acknowledged()) {
            return new AcknowledgeLink.Answer.NotBehind(held.acknowledged());
        }
        var version = command.version();
        links.acknowledge(scope.tenant(), held.id(), version, scope.account(), clock.instant());
        write(scope, "link.acknowledge", held, Map.of("version", Integer.toString(version)));
        return new AcknowledgeLink.Answer.Acknowledged(reading.fetch(scope, held.id()));
    }

    /**
     * The plan has a new version of its own, which answers the current versions of its parents.
     * Part of issuing that version.
     */
    @Transactional
    public void amended(Scope scope, PlanId child) {
        scope.require(Permission.ISSUE_PLAN);
        graph.hold(scope);
        for (var lag : links.listBehind(scope.tenant(), child)) {
            links.acknowledge(
                    scope.tenant(),
                    lag.id(),
                    lag.currentVersion(),
                    scope.account(),
                    clock.instant());
        }
    }

    private HeldLink hold(Scope scope, LinkId link) {
        return links.lock(scope.tenant(), link).orElseThrow(() -> new NotVisible("link"));
    }

    private void write(Scope scope, String action, HeldLink held, Map<String, String> detail) {
        trail.write(scope, action, held.id(), held.childTenantId(), held.parentTenantId(), detail);
    }
}
