package vn.thidua.tenants.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;

/**
 * A plan that was issued, with what it takes over.
 *
 * @param found what holds in each section, and where it comes from
 */
public record EffectivePlan(Plan plan, Inheritance found) {
    /** The version of the plan that says so. */
    public int version() {
        return plan.standing().version();
    }

    /** Whether it is in force. */
    public boolean isInForce() {
        return plan.standing().state() == PlanState.ISSUED;
    }

    /** What stands in a section. */
    public List<PlanItem> items(Section section) {
        return found.of(section).effective().orElse(List.of());
    }

    /** What of this kind stands in a section. */
    public <T extends ItemContent> Stream<T> contents(Section section, Class<T> kind) {
        return items(section).stream()
                .map(PlanItem::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Its waves and phases, and by when something is due in each. */
    public PlanDeadlines deadlines(DueKind due) {
        return new PlanDeadlines(items(Section.PHASES), items(Section.DEADLINES), due);
    }
}
