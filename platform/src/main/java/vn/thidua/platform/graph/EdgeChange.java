package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a change of structure does to one edge: +1, 0 or -1 for each thing that edges do. */
@MappedEntity("edge_change")
record EdgeChange(@Id NodeId childId, NodeId parentId, int paths, int figures, int texts) {

    static EdgeChange added(Edge edge) {
        return new EdgeChange(
                edge.childId(), edge.parentId(), 1, one(edge.figures()), one(edge.texts()));
    }

    static EdgeChange cut(Edge edge) {
        return new EdgeChange(
                edge.childId(), edge.parentId(), -1, -one(edge.figures()), -one(edge.texts()));
    }

    static EdgeChange altered(Edge before, Edge after) {
        return new EdgeChange(
                before.childId(),
                before.parentId(),
                0,
                one(after.figures()) - one(before.figures()),
                one(after.texts()) - one(before.texts()));
    }

    boolean movesFigures() {
        return figures != 0;
    }

    /** Whether it changes who sees this plan and those below it; targets are seen with plans. */
    boolean movesSight(NodeId plan) {
        return childId.equals(plan) && (figures != 0 || texts != 0);
    }

    boolean cuts() {
        return paths < 0;
    }

    private static int one(boolean does) {
        return does ? 1 : 0;
    }
}
