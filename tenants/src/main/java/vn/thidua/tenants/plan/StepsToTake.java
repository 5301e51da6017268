package vn.thidua.tenants.plan;

import java.util.List;

/**
 * Steps that wait for the caller.
 *
 * @param count how many there are
 * @param steps those due first
 */
public record StepsToTake(int count, List<StepToTake> steps) {
    public StepsToTake {
        steps = List.copyOf(steps);
    }
}
