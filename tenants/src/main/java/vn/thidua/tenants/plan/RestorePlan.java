package vn.thidua.tenants.plan;

import java.time.Duration;
import java.time.Instant;
import vn.thidua.platform.publication.PlanId;

/** A planner takes back a plan that was thrown away. */
public record RestorePlan(PlanId plan) {
    /** For so long it can be taken back. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** What came of it. */
    public sealed interface Answer {
        /** It is a draft again. */
        record Restored(Plan plan) implements Answer {}

        /** It was thrown away too long ago. */
        record TooLate(Instant discardedAt) implements Answer {}

        /** It was not thrown away. */
        record NotDiscarded(Standing standing) implements Answer {}
    }
}
