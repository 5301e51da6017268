package vn.thidua.tenants.plan;

import java.util.List;
import vn.thidua.platform.body.value.BodyRefused;

/** What came of changing one part of a draft. */
public sealed interface EditAnswer<T> {
    /** It is saved as {@code part}, with its new revision. */
    record Saved<T>(T part) implements EditAnswer<T> {}

    /** Somebody else has changed this part meanwhile; {@code stored} is what stands there now. */
    record Conflict<T>(T stored) implements EditAnswer<T> {}

    /** A plan with this change in it cannot be kept. */
    record Refused<T>(List<BodyRefused> reasons) implements EditAnswer<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing of the plan is open for editing as it stands. */
    record NotNow<T>(Standing standing) implements EditAnswer<T> {}
}
