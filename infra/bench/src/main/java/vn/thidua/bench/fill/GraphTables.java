package vn.thidua.bench.fill;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Targets;
import vn.thidua.bench.country.Upward;
import vn.thidua.platform.graph.NodeKind;
import vn.thidua.platform.link.Crossing;

/** Plans and targets as nodes, the edges between them, and who stands above whom. */
record GraphTables(Country country, Loader loader, Closure plans, Closure targets) {

    void fill() {
        nodes();
        edges();
        closure();
        history();
        new ContributorTables(country, loader, plans, targets).fill();
        new OverseerTables(country, loader, plans).fill();
    }

    private void nodes() {
        var columns = "id, kind, tenant_id, plan_id, unit, share, opened_at, retired_at";
        try (var table = loader.into("node", columns)) {
            for (var plan = 0; plan < country.plans().count(); plan++) {
                node(table, plan, country.plan(plan), NodeKind.PLAN, null, false);
                for (var which = 0; which < Targets.EACH; which++) {
                    var target = plan * Targets.EACH + which;
                    var share = country.targets().isShare(target);
                    var unit = PublishedTables.unit(share);
                    node(table, plan, country.target(target), NodeKind.TARGET, unit, share);
                }
            }
        }
    }

    private void node(
            Loader.Table table,
            int plan,
            UUID id,
            NodeKind kind,
            @Nullable String unit,
            boolean share) {
        table.row()
                .id(id)
                .name(kind)
                .number(country.plans().keeper(plan).tenant())
                .id(country.plan(plan))
                .text(unit)
                .flag(share)
                .moment(country.plans().issued(plan))
                .nothing()
                .end();
    }

    private void edges() {
        var columns = "child_id, parent_id, child_plan_id, parent_plan_id, figures, texts";
        try (var table = loader.into("edge", columns)) {
            for (var plan = 0; plan < country.plans().count(); plan++) {
                edges(table, country.plans().upward(plan), country::plan, each -> each);
            }
            for (var target = 0; target < country.targets().count(); target++) {
                edges(
                        table,
                        country.targets().upward(target),
                        country::target,
                        country.targets()::plan);
            }
        }
    }

    private void edges(
            Loader.Table table, List<Upward> edges, IntFunction<UUID> id, IntUnaryOperator plan) {
        for (var edge : edges) {
            table.row()
                    .id(id.apply(edge.child()))
                    .id(id.apply(edge.parent()))
                    .id(country.plan(plan.applyAsInt(edge.child())))
                    .id(country.plan(plan.applyAsInt(edge.parent())))
                    .flag(edge.crosses().carriesFigures())
                    .flag(edge.crosses() == Crossing.FIGURES_AND_TEXT)
                    .end();
        }
    }

    private void closure() {
        var columns = "descendant_id, ancestor_id, paths, figure_paths, text_paths";
        try (var table = loader.into("link_closure", columns)) {
            pairs(table, plans, country::plan);
            pairs(table, targets, country::target);
        }
    }

    private static void pairs(Loader.Table table, Closure closure, IntFunction<UUID> id) {
        for (var node = 0; node < closure.nodes(); node++) {
            for (var i = 0; i < closure.above(node).length; i++) {
                table.row()
                        .id(id.apply(node))
                        .id(id.apply(closure.above(node)[i]))
                        .number(closure.paths(node)[i])
                        .number(closure.figurePaths(node)[i])
                        .number(closure.textPaths(node)[i])
                        .end();
            }
        }
    }

    /** Figures pass between two nodes since both of them are there. */
    private void history() {
        var columns = "ancestor_id, changed_at, descendant_id, direction";
        try (var table = loader.into("pair_history", columns)) {
            history(table, plans, country::plan, plan -> plan);
            history(table, targets, country::target, country.targets()::plan);
        }
    }

    private void history(
            Loader.Table table, Closure closure, IntFunction<UUID> id, IntUnaryOperator plan) {
        for (var node = 0; node < closure.nodes(); node++) {
            for (var i = 0; i < closure.above(node).length; i++) {
                var ancestor = closure.above(node)[i];
                if (ancestor != node && closure.figurePaths(node)[i] > 0) {
                    var later = Math.max(plan.applyAsInt(ancestor), plan.applyAsInt(node));
                    table.row()
                            .id(id.apply(ancestor))
                            .moment(country.plans().issued(later))
                            .id(id.apply(node))
                            .number(1)
                            .end();
                }
            }
        }
    }
}
