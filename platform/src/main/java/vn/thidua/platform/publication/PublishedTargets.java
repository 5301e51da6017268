package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.OpenTarget;

/** Keeps the targets of a plan from version to version, here and in the graph. */
@Singleton
final class PublishedTargets {
    private final TargetRepository targets;
    private final Graph graph;

    PublishedTargets(TargetRepository targets, Graph graph) {
        this.targets = targets;
        this.graph = graph;
    }

    /** A plan and its first targets enter the graph. */
    void open(Scope scope, PublishPlan command) {
        var opened =
                command.targets().stream()
                        .map(target -> TargetRow.opened(command.plan(), target, 1))
                        .toList();
        graph.open(scope, NodeId.of(command.plan()), nodes(opened));
        unlessEmpty(opened, targets::insertAll);
    }

    /**
     * A target goes on if its item, measure and unit do; otherwise the old one ends with the last
     * version, figures and all, and a new one begins.
     */
    void amend(Scope scope, PublishPlan command) {
        var standing = new HashMap<String, TargetRow>();
        for (var target : targets.listStanding(scope.tenant(), command.plan())) {
            standing.put(target.itemKey(), target);
        }
        var restated = new ArrayList<TargetRow>();
        var opened = new ArrayList<TargetRow>();
        for (var target : command.targets()) {
            var old = standing.get(target.item().value());
            if (old != null && old.goesOnAs(target)) {
                restated.add(old.restated(target));
                standing.remove(old.itemKey());
            } else {
                opened.add(TargetRow.opened(command.plan(), target, command.version()));
            }
        }
        var plan = NodeId.of(command.plan());
        var ended = standing.values().stream().map(t -> t.ended(command.version() - 1)).toList();
        graph.retireTargets(scope, plan, ended.stream().map(t -> NodeId.of(t.id())).toList());
        graph.openTargets(scope, plan, nodes(opened));
        unlessEmpty(ended, targets::endAll);
        unlessEmpty(restated, targets::restateAll);
        unlessEmpty(opened, targets::insertAll);
    }

    private static List<OpenTarget> nodes(List<TargetRow> targets) {
        return targets.stream()
                .map(
                        target ->
                                new OpenTarget(
                                        NodeId.of(target.id()), target.unit(), target.share()))
                .toList();
    }

    private static void unlessEmpty(List<TargetRow> rows, Consumer<List<TargetRow>> write) {
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }
}
