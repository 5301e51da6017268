package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;

/**
 * One part of the texts of a plan.
 *
 * @param format that it is written in
 * @param content a part of the draft, the warnings of the version in force, a review or a parent,
 *     as JSON
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
        PARENT
    }
}
