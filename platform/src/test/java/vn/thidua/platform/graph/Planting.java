package vn.thidua.platform.graph;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Scope;

/** Puts plans and targets into the graph for tests, through its door, and looks at what stands. */
@Singleton
public class Planting {
    private final Graph graph;
    private final Sql sql;

    Planting(Graph graph, Sql sql) {
        this.graph = graph;
        this.sql = sql;
    }

    /** A published plan without targets. */
    public NodeId plan(Scope keeper) {
        var plan = published(keeper);
        graph.open(keeper, plan, List.of());
        return plan;
    }

    /** What a plan's publication leaves behind, before the graph knows of it. */
    public NodeId published(Scope keeper) {
        var plan = new NodeId(Uuids.next());
        sql.run(
                """
                INSERT INTO published_plan (
                    id, tenant_id, keeper_id, issuer_agency_id, kind_name, title, folded,
                    ordered_on, year, audience, link_policy, state, recorded, current_version,
                    published_at)
                VALUES (?, ?, ?, ?, 'Kế hoạch', 'Kế hoạch', 'ke hoach', '2026-01-01', 2026,
                    'OWN_AGENCY', 'ASK', 'IN_FORCE', FALSE, 1, NOW(6))
                """,
                Uuids.bytes(plan.value()),
                keeper.tenant().value(),
                Uuids.bytes(keeper.agency().value()),
                Uuids.bytes(keeper.agency().value()));
        return plan;
    }

    /** One more target of a plan. */
    public NodeId target(Scope keeper, NodeId plan, String unit, boolean share) {
        var target = new NodeId(Uuids.next());
        graph.openTargets(keeper, plan, List.of(new OpenTarget(target, unit, share)));
        return target;
    }

    /** The child answers the parent with figures and text. */
    public void link(Scope child, NodeId childPlan, NodeId parentPlan) {
        link(child, childPlan, parentPlan, Carries.EVERYTHING);
    }

    /** The child answers the parent with just this. */
    public void link(Scope child, NodeId childPlan, NodeId parentPlan, Carries carries) {
        var answer = graph.connect(child, new Connect(childPlan, parentPlan, carries));
        if (!(answer instanceof Connect.Answer.Connected)) {
            throw new IllegalStateException(answer.toString());
        }
    }

    /**
     * Paths, figure paths and text paths from the one up to the other, "none" if no pair stands.
     */
    public String paths(NodeId low, NodeId high) {
        var found =
                sql.texts(
                        """
                        SELECT CONCAT_WS(' ', paths, figure_paths, text_paths) FROM link_closure
                        WHERE descendant_id = ? AND ancestor_id = ?
                        """,
                        Uuids.bytes(low.value()),
                        Uuids.bytes(high.value()));
        return found.isEmpty() ? "none" : String.valueOf(found.getFirst());
    }

    /**
     * What happened to a plan, its figures, tallies and links upward, is a day older from now on.
     */
    public void aDayPasses(NodeId plan) {
        var id = Uuids.bytes(plan.value());
        sql.run("UPDATE node SET opened_at = opened_at - INTERVAL 1 DAY WHERE id = ?", id);
        sql.run("UPDATE fact SET recorded_at = recorded_at - INTERVAL 1 DAY WHERE node_id = ?", id);
        sql.run(
                "UPDATE tally_fact SET recorded_at = recorded_at - INTERVAL 1 DAY"
                        + " WHERE node_id = ?",
                id);
        sql.run(
                """
                UPDATE pair_history SET changed_at = changed_at - INTERVAL 1 DAY
                WHERE descendant_id = ?
                ORDER BY changed_at
                """,
                id);
    }

    /** How many nodes of the agency count for this one; 0 if it is no contributor. */
    public long contributed(NodeId ancestor, Scope agency) {
        return sql
                .texts(
                        "SELECT nodes FROM contributor WHERE ancestor_id = ? AND tenant_id = ?",
                        Uuids.bytes(ancestor.value()),
                        agency.tenant().value())
                .stream()
                .mapToLong(nodes -> Long.parseLong(String.valueOf(nodes)))
                .sum();
    }
}
