package vn.thidua.platform.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;

/**
 * What a new version brings.
 *
 * @param changeNote what adopters should know of it; absent if nothing
 * @param body the text of a plan; what belongs to that plan alone is left out of the template
 */
public record VersionContent(@Nullable String changeNote, PlanBody body) {
    /** No note is longer. */
    public static final int NOTE_MAX = 2000;

    public VersionContent {
        changeNote = changeNote == null || changeNote.isBlank() ? null : changeNote.strip();
    }

    /** What is wrong with it by itself. */
    List<TemplateFault> faults() {
        return changeNote != null && changeNote.length() > NOTE_MAX
                ? List.of(TemplateFault.NOTE_TOO_LONG)
                : List.of();
    }
}
