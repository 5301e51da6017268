package vn.thidua.tenants.evidence;

import vn.thidua.platform.body.content.RoleModelStage;

/**
 * Somebody takes the last step of a role model back, which was a slip. The history keeps both.
 *
 * @param from the stage at which they are by that slip
 */
public record StepRoleModelBack(RoleModelId roleModel, RoleModelStage from, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** They are at the stage before. */
        record SteppedBack(RoleModel roleModel) implements Answer {}

        /** They are at another stage, or at the first. */
        record NotThere(RoleModelStage at) implements Answer {}

        /** The reason is empty, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** It was struck out. */
        record StruckOut() implements Answer {}
    }
}
