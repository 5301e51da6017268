package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import vn.thidua.platform.body.content.RoleModelStage;

/**
 * The work with a role model goes on to its next stage.
 *
 * @param to the stage that they come to; the one after that at which they are
 * @param note what was done
 */
public record AdvanceRoleModel(
        RoleModelId roleModel, RoleModelStage to, LocalDate stepOn, String note) {
    /** What came of it. */
    public sealed interface Answer {
        /** They are at that stage. */
        record Advanced(RoleModel roleModel) implements Answer {}

        /** It is not the next stage: they are at this one. */
        record NotNext(RoleModelStage at) implements Answer {}

        /** The note is empty, or longer than {@code charactersMax}. */
        record NoteUnfit(int charactersMax) implements Answer {}

        /** The day is to come, or before they came to the stage at which they are. */
        record DayUnfit(LocalDate since) implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** It was struck out. */
        record StruckOut() implements Answer {}
    }
}
