package vn.thidua.tenants.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * How plans of a kind are approved: one step after the other, or some at the same time. Without
 * steps a plan is submitted and approved by any approver.
 *
 * @param revision grows with each change; a change names the one that it was made from
 */
public record Procedure(PlanKindId kind, int revision, List<Step> steps) {
    public Procedure {
        steps = List.copyOf(steps);
    }

    /** What is wrong with steps by themselves. */
    static List<ProcedureFault> faults(List<Step> steps) {
        var faults = new ArrayList<ProcedureFault>();
        var listed = new HashSet<String>();
        var earlier = Set.<String>of();
        var beside = 0;
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (!step.isBesidePrevious()) {
                earlier = Set.copyOf(listed);
                beside = 0;
            }
            beside++;
            var found = step.faults(listed, earlier);
            found.addAll(besideFaults(step, place, beside));
            for (var fault : found) {
                faults.add(new ProcedureFault(place, fault));
            }
            listed.add(step.key());
        }
        return List.copyOf(faults);
    }

    private static Set<StepFault> besideFaults(Step step, int place, int beside) {
        if (step.isBesidePrevious() && place == 0) {
            return Set.of(StepFault.BESIDE_NOTHING);
        }
        return beside > Step.BESIDE_MAX ? Set.of(StepFault.BESIDE_TOO_MANY) : Set.of();
    }
}
