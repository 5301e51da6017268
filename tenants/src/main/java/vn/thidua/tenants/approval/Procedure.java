package vn.thidua.tenants.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * How plans of a kind are approved: one step after the other. Without steps a plan is submitted and
 * approved by any approver.
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
        var earlier = new HashSet<String>();
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            for (var fault : step.faults(earlier)) {
                faults.add(new ProcedureFault(place, fault));
            }
            earlier.add(step.key());
        }
        return List.copyOf(faults);
    }
}
