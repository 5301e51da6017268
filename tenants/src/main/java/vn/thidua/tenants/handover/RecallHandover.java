package vn.thidua.tenants.handover;

import vn.thidua.platform.merger.HandoverId;
import vn.thidua.tenants.plan.Plan;

/** Take back what was sent to a group's lead and nobody has taken in. */
public record RecallHandover(HandoverId handover) {
    /** What came of it. */
    public sealed interface Answer {
        /** The agency keeps it on. */
        record Recalled(Plan plan) implements Answer {}

        /** It was taken in, or taken back before. */
        record TooLate() implements Answer {}
    }
}
