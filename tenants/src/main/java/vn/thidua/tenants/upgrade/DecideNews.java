package vn.thidua.tenants.upgrade;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Plan;

/**
 * A planner keeps what the plan says in an item of which a source says something new, or puts that
 * off.
 *
 * @param version of the source, as the planner has seen it
 * @param item its key in the source
 * @param note why; absent if nothing is said
 */
public record DecideNews(
        PlanId plan, SourceKey source, int version, ItemKey item, @Nullable String note) {
    /** No note is longer. */
    public static final int NOTE_MAX = 2000;

    public DecideNews {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted. */
        record Decided(Plan plan) implements Answer {}

        /** There is nothing new in it that the plan has not dealt with. */
        record NothingNew() implements Answer {}

        /** The source has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** The note has more than {@code charactersMax} characters. */
        record NoteTooLong(int charactersMax) implements Answer {}
    }
}
