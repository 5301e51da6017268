package vn.thidua.platform.template;

import java.util.List;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefusedException;

/** Makes the text of a template of the text of a plan. */
final class Stripping {
    private Stripping() {}

    /**
     * The text without what belongs to that one document: its letterhead with number and date, who
     * signed it, the time that it ran, the plan that it followed and where it was made public.
     */
    static PlanBody template(PlanBody body) {
        var items = body.items().stream().map(Stripping::template).toList();
        return switch (PlanBody.of(template(body.header()), items, body.statedNone())) {
            case Attempt.Made(var made) -> made;
            case Attempt.Refused(var reasons) -> throw new BodyRefusedException(reasons.getFirst());
        };
    }

    private static PlanHeader template(PlanHeader header) {
        return new PlanHeader(
                1,
                header.title(),
                header.theme(),
                header.shortName(),
                header.planAct(),
                null,
                null,
                null,
                header.recurrence(),
                header.timingText(),
                header.movementKind(),
                header.continuity(),
                null,
                null);
    }

    /**
     * Where the publisher had an item from, and which items of its own superiors' plans it answers,
     * is nothing of the adopter's: the ids could be of plans that were never published.
     */
    private static PlanItem template(PlanItem item) {
        return new PlanItem(
                item.key(),
                item.section(),
                item.parent(),
                item.position(),
                item.label(),
                item.text(),
                item.footnotes(),
                null,
                1,
                List.of(),
                item.content());
    }
}
