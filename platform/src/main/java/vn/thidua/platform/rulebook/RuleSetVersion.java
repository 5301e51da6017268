package vn.thidua.platform.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says for some time. It never changes: a new version takes its place, and on each
 * day the newest one counts that holds on it.
 *
 * @param holdsTo the last day; absent while no end is known
 * @param note what is new, or what is not known; absent if nothing is said
 */
public record RuleSetVersion(
        RuleSetId ruleSet,
        int version,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsTo,
        @Nullable String note,
        Instant publishedAt) {
    /** No note is longer. */
    public static final int NOTE_MAX = 2000;

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(holdsFrom) && (holdsTo == null || !day.isAfter(holdsTo));
    }
}
