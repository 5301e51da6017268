package vn.thidua.tenants.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.ItemKey;

/** A draft with what it takes over: the sections and fields of a text on which it is silent. */
final class TakenText {
    private final PlanBody draft;
    private final TakeOverText from;
    private final Map<ItemKey, ItemKey> keys = new HashMap<>();

    TakenText(PlanBody draft, TakeOverText from) {
        this.draft = draft;
        this.from = from;
    }

    /** The whole, or what stands against it. */
    Attempt<PlanBody> body() {
        var items = Stream.concat(draft.items().stream(), items().stream()).toList();
        return PlanBody.of(header(), items, statedNone());
    }

    /** Keys are new: one that the draft has removed can be put back beside it. */
    private List<PlanItem> items() {
        var taken = new ArrayList<PlanItem>();
        for (var item : from.text().items()) {
            var under = item.parent();
            if (isSilent(item.section()) && (under == null || keys.containsKey(under))) {
                keys.put(item.key(), ItemKey.next());
                taken.add(copy(item));
            }
        }
        return taken;
    }

    private PlanItem copy(PlanItem item) {
        return new PlanItem(
                Objects.requireNonNull(keys.get(item.key())),
                item.section(),
                item.parent() == null ? null : keys.get(item.parent()),
                item.position(),
                item.label(),
                item.text(),
                item.footnotes(),
                new Origin(OriginKind.TEMPLATE, from.source(), from.version(), item.key()),
                1,
                List.of(),
                item.content());
    }

    private boolean isSilent(Section section) {
        return draft.in(section).isEmpty() && !draft.statedNone().contains(section);
    }

    private Set<Section> statedNone() {
        var stated = EnumSet.noneOf(Section.class);
        stated.addAll(draft.statedNone());
        from.text().statedNone().stream().filter(this::isSilent).forEach(stated::add);
        return stated;
    }

    private PlanHeader header() {
        var own = draft.header();
        var text = from.text().header();
        var filled =
                new PlanHeader(
                        own.revision(),
                        first(own.title(), text.title()),
                        first(own.theme(), text.theme()),
                        first(own.shortName(), text.shortName()),
                        first(own.planAct(), text.planAct()),
                        own.letterhead(),
                        own.signature(),
                        own.period(),
                        first(own.recurrence(), text.recurrence()),
                        first(own.timingText(), text.timingText()),
                        first(own.movementKind(), text.movementKind()),
                        first(own.continuity(), text.continuity()),
                        own.previousPlan(),
                        own.portal());
        return filled.equals(own) ? own : filled.withRevision(own.revision() + 1);
    }

    private static <V> @Nullable V first(@Nullable V own, @Nullable V other) {
        return own == null ? other : own;
    }
}
