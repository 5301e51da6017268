package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import vn.thidua.platform.publication.TargetId;

/** What was done for a target. */
public sealed interface TargetDelta {
    /** The target, of the plan that is reported on. */
    TargetId target();

    /** For a target that counts: by how much it has moved. */
    record Amount(TargetId target, BigDecimal delta) implements TargetDelta {}

    /** For a target that is a share: what was done, out of what. */
    record Part(TargetId target, BigDecimal numerator, BigDecimal denominator)
            implements TargetDelta {}
}
