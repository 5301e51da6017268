package vn.thidua.tenants.approval;

import java.util.List;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * An administrator sets how plans of a kind are approved. Plans on their way keep to the procedure
 * that they set out with.
 *
 * @param revision the one that the change was made from; 0 where there was none
 * @param steps none to go back to a single approval
 */
public record SetProcedure(PlanKindId kind, int revision, List<Step> steps) {
    public SetProcedure {
        steps = List.copyOf(steps);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is so for plans that are submitted from now on. */
        record Set(Procedure procedure) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(Procedure stored) implements Answer {}

        /** It cannot be so. */
        record Faulty(List<ProcedureFault> faults) implements Answer {}
    }
}
