package vn.thidua.platform.body.difference;

import java.util.List;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;

/** One thing that two documents say differently. */
public sealed interface Change {

    /** A field of the header reads differently. */
    record HeaderChanged(FieldChange change) implements Change {}

    /** A section is now stated to be empty, or no longer is. */
    record SectionStated(Section section, boolean statedNone) implements Change {}

    /** An item that was not there. */
    record ItemAdded(PlanItem item) implements Change {}

    /** An item that is not there any more. */
    record ItemRemoved(PlanItem item) implements Change {}

    /** An item with the same key that says something else. */
    record ItemChanged(PlanItem before, PlanItem after, List<FieldChange> changes)
            implements Change {

        public ItemChanged {
            changes = List.copyOf(changes);
        }
    }

    /** An item under another one, or at another place among those that stayed. */
    record ItemMoved(PlanItem before, PlanItem after) implements Change {}
}
