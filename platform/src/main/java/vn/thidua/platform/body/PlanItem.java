package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.ItemKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;
import vn.thidua.platform.body.value.ItemKey;

/**
 * One item of a plan.
 *
 * @param parent the item that it lies under, in its own section or another
 * @param position its place among the items with the same parent
 * @param label the numbering as printed, right or wrong
 * @param text the words as they stand in the source, faults included
 * @param origin where it was taken from, if it was
 * @param revision counts its changes while it is drafted
 * @param mapsTo the items of parent plans that it answers
 */
@Serdeable
public record PlanItem(
        ItemKey key,
        Section section,
        @Nullable ItemKey parent,
        int position,
        @Nullable String label,
        @Nullable String text,
        List<Footnote> footnotes,
        @Nullable Origin origin,
        int revision,
        List<ParentItem> mapsTo,
        ItemContent content) {

    public PlanItem {
        footnotes = List.copyOf(footnotes);
        mapsTo = List.copyOf(mapsTo);
        if (position < 0) {
            throw new BodyRefusedException(new BodyRefused.TooSmall("position", position, 0));
        }
        if (revision < 1) {
            throw new BodyRefusedException(new BodyRefused.TooSmall("revision", revision, 1));
        }
    }

    /** A new item with these words, at the top level of its section. */
    public static PlanItem fresh(
            Section section, int position, @Nullable String text, ItemContent content) {
        return new PlanItem(
                ItemKey.next(),
                section,
                null,
                position,
                null,
                text,
                List.of(),
                null,
                1,
                List.of(),
                content);
    }

    /** The kind of its content. */
    public ItemKind kind() {
        return ItemContent.kindOf(content);
    }

    /** The same item under another parent, or another place under the same. */
    public PlanItem movedTo(@Nullable ItemKey newParent, int newPosition) {
        return new PlanItem(
                key,
                section,
                newParent,
                newPosition,
                label,
                text,
                footnotes,
                origin,
                revision,
                mapsTo,
                content);
    }

    /** The same item with another revision. */
    public PlanItem withRevision(int next) {
        return new PlanItem(
                key, section, parent, position, label, text, footnotes, origin, next, mapsTo,
                content);
    }

    /** The same item, forgetting where it was taken from. */
    public PlanItem withoutOrigin() {
        return new PlanItem(
                key, section, parent, position, label, text, footnotes, null, revision, mapsTo,
                content);
    }

    /** The same item, remembering where it was taken from, as a first revision. */
    public PlanItem takenFrom(Origin from) {
        return new PlanItem(
                key, section, parent, position, label, text, footnotes, from, 1, mapsTo, content);
    }
}
