package vn.thidua.platform.merger;

import vn.thidua.platform.directory.AgencyId;

/** Say that a merger or a split was a mistake. */
public record UndoMerger(MergerId merger) {
    /** What came of it. */
    public sealed interface Answer {
        /** All is as it was before. */
        record Undone(Merger merger) implements Answer {}

        /** It was undone before. */
        record AlreadyUndone() implements Answer {}

        /** A successor has worked since. */
        record WorkedSince(AgencyId agency) implements Answer {}
    }
}
