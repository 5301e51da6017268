package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One step upwards: from a plan to the plan it answers, or from a target to the one it serves. */
@MappedEntity("edge")
record Edge(
        @Id NodeId childId,
        NodeId parentId,
        NodeId childPlanId,
        NodeId parentPlanId,
        boolean figures,
        boolean texts) {

    static Edge of(Node child, Node parent, Carries carries) {
        return new Edge(
                child.id(),
                parent.id(),
                child.planId(),
                parent.planId(),
                carries.figures(),
                carries.texts());
    }

    boolean joinsPlans() {
        return childId.equals(childPlanId);
    }

    Edge carrying(Carries carries) {
        return new Edge(
                childId, parentId, childPlanId, parentPlanId, carries.figures(), carries.texts());
    }
}
