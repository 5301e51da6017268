package vn.thidua.tenants.eligibility;

import java.util.Set;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;

/**
 * Whether somebody can be nominated, as far as discipline goes.
 *
 * @param isHeld whether a matter is not settled: theirs or, of a collective, of anybody in it
 * @param sanctions those of the year, theirs or of anybody in it
 */
public record Eligibility(boolean isHeld, Set<DisciplinaryAction> sanctions) {
    public Eligibility {
        sanctions = Set.copyOf(sanctions);
    }
}
