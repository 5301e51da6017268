package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Section;

/** Something that a plan of its kind must say before it is submitted. */
public sealed interface SubmitGap {
    /** It has no title. */
    record TitleMissing() implements SubmitGap {}

    /** It has nothing in this section, and does not say that there is nothing. */
    record SectionSilent(Section section) implements SubmitGap {}

    /** All that is missing, in the order in which a plan is read. */
    static List<SubmitGap> of(PlanBody body, Set<Section> required) {
        var gaps = new ArrayList<SubmitGap>();
        var title = body.header().title();
        if (title == null || title.isBlank()) {
            gaps.add(new TitleMissing());
        }
        required.stream()
                .sorted()
                .filter(section -> body.in(section).isEmpty())
                .filter(section -> !body.statedNone().contains(section))
                .forEach(section -> gaps.add(new SectionSilent(section)));
        return List.copyOf(gaps);
    }
}
