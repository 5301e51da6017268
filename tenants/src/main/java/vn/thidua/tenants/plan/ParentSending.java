package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.link.LinkRefusal;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedPlan;

/** Sends along with an issued version what it was intended to answer. */
@Singleton
final class ParentSending {
    private final ParentRepository parents;
    private final Publications publications;
    private final Links links;
    private final Graph graph;
    private final List<BeforeNextVersion> noting;

    ParentSending(
            ParentRepository parents,
            Publications publications,
            Links links,
            Graph graph,
            List<BeforeNextVersion> noting) {
        this.parents = parents;
        this.noting = List.copyOf(noting);
        this.publications = publications;
        this.links = links;
        this.graph = graph;
    }

    /** No plan above gets another version from here on until the next one here is issued. */
    void prepareNext(Scope scope, PlanId plan) {
        graph.hold(scope);
        noting.forEach(each -> each.beforeNextVersion(scope, plan));
    }

    /** The next version answers the current versions of the plans above. */
    void answerWithNext(Scope scope, PlanId plan) {
        links.amended(scope, plan);
    }

    /** What is still to be sent. Whoever will link holds the graph before anything is published. */
    List<ParentRow> held(Scope scope, PlanId plan) {
        var waiting =
                parents.list(scope.tenant(), plan).stream()
                        .filter(parent -> parent.outcome() == null)
                        .toList();
        if (!waiting.isEmpty()) {
            graph.hold(scope);
        }
        return waiting;
    }

    /** Proposes the links; what cannot be linked any more is noted and stops nobody. */
    void send(Scope scope, List<ParentRow> waiting) {
        var ids = waiting.stream().map(ParentRow::parentPlanId).filter(Objects::nonNull).toList();
        var seen =
                publications.list(scope, ids).stream()
                        .map(PublishedPlan::id)
                        .collect(Collectors.toSet());
        waiting.forEach(parent -> send(scope, parent, seen));
    }

    private void send(Scope scope, ParentRow row, Set<PlanId> seen) {
        if (row.parentPlanId() != null && !seen.contains(row.parentPlanId())) {
            settle(row, ParentOutcome.NOT_VISIBLE);
            return;
        }
        var intended = row.intended();
        var command =
                new ProposeLink(
                        row.planId(),
                        intended.parent(),
                        intended.type(),
                        intended.crosses(),
                        intended.basis());
        switch (links.propose(scope, command)) {
            case ProposeLink.Linked(var link) ->
                    parents.settle(
                            row.tenantId(),
                            row.planId(),
                            row.id(),
                            ParentOutcome.LINKED,
                            link.id());
            case LinkRefusal refusal -> settle(row, outcome(refusal));
        }
    }

    private void settle(ParentRow row, ParentOutcome outcome) {
        parents.settle(row.tenantId(), row.planId(), row.id(), outcome, null);
    }

    private static ParentOutcome outcome(LinkRefusal refusal) {
        return switch (refusal) {
            case LinkRefusal.AlreadyLinked _ -> ParentOutcome.ALREADY_LINKED;
            case LinkRefusal.PlanEnded _ -> ParentOutcome.PLAN_ENDED;
            case LinkRefusal.VersionUnknown _ -> ParentOutcome.VERSION_UNKNOWN;
            case LinkRefusal.WouldCloseCircle _ -> ParentOutcome.WOULD_CLOSE_CIRCLE;
        };
    }
}
