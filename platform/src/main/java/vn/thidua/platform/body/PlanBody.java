package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.Ordered;

/**
 * The whole document of one version of a plan or a template. A change makes a new one.
 *
 * @param format the format it is written in; documents of older formats are upgraded on reading
 * @param items in reading order, each after the one that it lies under
 * @param statedNone sections of which the plan says that there is nothing, so that nothing is taken
 *     over from parents either
 */
@Serdeable
public record PlanBody(
        int format, PlanHeader header, List<PlanItem> items, Set<Section> statedNone) {

    /** The format that is written now. */
    public static final int FORMAT = 1;

    /** A plan that does not say anything yet. */
    public static final PlanBody BLANK =
            new PlanBody(FORMAT, PlanHeader.BLANK, List.of(), Set.of());

    public PlanBody {
        if (format != FORMAT) {
            throw new BodyRefusedException(new BodyRefused.UnknownFormat(format));
        }
        statedNone = Ordered.set(statedNone);
        List<BodyRefused> refusals = BodyRules.refusals(header, items, statedNone);
        if (!refusals.isEmpty()) {
            throw new BodyRefusedException(refusals.getFirst());
        }
        items = List.copyOf(new ItemTree(items).inOrder());
    }

    /** Builds a document from what a user sent, or says all that stands against it. */
    public static Attempt<PlanBody> of(
            PlanHeader header, Collection<PlanItem> items, Set<Section> statedNone) {
        List<PlanItem> all = List.copyOf(items);
        List<BodyRefused> refusals = BodyRules.refusals(header, all, statedNone);
        if (!refusals.isEmpty()) {
            return new Attempt.Refused<>(refusals);
        }
        return new Attempt.Made<>(new PlanBody(FORMAT, header, all, statedNone));
    }

    /** The item with this key. */
    public Optional<PlanItem> find(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The items of a section, in reading order, at whatever depth. */
    public List<PlanItem> in(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** The items right under {@code parent}, or at the top. */
    public List<PlanItem> under(@Nullable ItemKey parent) {
        return new ItemTree(items).under(parent);
    }

    /** With this header. */
    public Attempt<PlanBody> withHeader(PlanHeader changed) {
        return of(changed, items, statedNone);
    }

    /** With these sections stated to be empty. */
    public Attempt<PlanBody> withStatedNone(Set<Section> changed) {
        return of(header, items, changed);
    }

    /** With {@code item} in the place of the one that has its key, or added. */
    public Attempt<PlanBody> with(PlanItem item) {
        List<PlanItem> changed = new ArrayList<>(items);
        changed.removeIf(old -> old.key().equals(item.key()));
        changed.add(item);
        return of(header, changed, statedNone);
    }

    /** Without the item {@code key}, which must not have others under it. */
    public Attempt<PlanBody> without(ItemKey key) {
        if (find(key).isEmpty()) {
            return new Attempt.Refused<>(List.of(new BodyRefused.ItemUnknown(key)));
        }
        if (!under(key).isEmpty()) {
            return new Attempt.Refused<>(List.of(new BodyRefused.ItemHasChildren(key)));
        }
        List<PlanItem> changed = items.stream().filter(item -> !item.key().equals(key)).toList();
        return of(header, changed, statedNone);
    }
}
