package vn.thidua.tenants.upgrade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.Standing;

/**
 * A planner lets an open draft take over what a source says anew in an item: word by word, or
 * merged by hand.
 *
 * @param version of the source, as the planner has seen it
 * @param item its key in the source
 * @param expected the revision of the draft's own item that the planner saw; absent where the draft
 *     has nothing of the item
 * @param words what the draft is to say; absent to say what the source says
 */
public record TakeNews(
        PlanId plan,
        SourceKey source,
        int version,
        ItemKey item,
        @Nullable Integer expected,
        @Nullable ItemWords words) {
    /** What came of it. */
    public sealed interface Answer {
        /** The draft says so; {@code item} is absent if it was struck out. */
        record Taken(Plan plan, @Nullable PlanItem item) implements Answer {}

        /** There is nothing new in it that the plan has not dealt with. */
        record NothingNew() implements Answer {}

        /** The source has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** Somebody changed the draft's item meanwhile; {@code stored} is what stands there now. */
        record Conflict(PlanItem stored) implements Answer {}

        /** A draft that says this cannot be kept. */
        record Refused(List<BodyRefused> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /** Nothing of the plan is open for editing as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
