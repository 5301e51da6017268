package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;

/**
 * One part of a plan: of what it says, or of what stands around it.
 *
 * @param format that it is written in
 * @param content a part of the draft, the warnings of the version in force, or another part, as
 *     JSON
 * @param body the whole text of the version in force; empty in all other parts
 */
@Introspected
record PlanPartLine(
        PlanId planId, PartKind part, int format, @Nullable String content, byte[] body) {

    /** What a part is of. */
    enum PartKind {
        HEADER,
        STATED_NONE,
        ITEM,
        BODY,
        REVIEW,
        PARENT,
        /** Its kind as it is now. */
        KIND,
        /** The unit whose plan it is. */
        UNIT,
        /** That the caller heads that unit, or one above it. */
        HEADED,
        /** That it is on its way through a procedure. */
        PASSAGE,
        /** A plan that it stands under or follows. */
        NEAR
    }
}
