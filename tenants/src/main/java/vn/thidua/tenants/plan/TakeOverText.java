package vn.thidua.tenants.plan;

import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.publication.PlanId;

/**
 * A planner lets an open draft take over what a text says where the draft itself is silent.
 *
 * @param text of a template that the caller has adopted
 * @param source the template's id, as its own room writes it
 */
public record TakeOverText(PlanId plan, PlanBody text, String source, int version) {

    /** What came of it. */
    public sealed interface Answer {
        /** It says {@code items} items more, each remembering where it came from. */
        record Taken(Plan plan, int items) implements Answer {}

        /** The draft cannot hold so much. */
        record Refused(List<BodyRefused> reasons) implements Answer {}

        /** Nothing of the plan is open for editing as it stands. */
        record NotNow(Standing standing) implements Answer {}
    }
}
