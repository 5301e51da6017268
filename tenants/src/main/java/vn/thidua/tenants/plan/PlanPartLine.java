package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * One part of a plan's texts.
 *
 * @param format that it is written in
 * @param content a part of the draft, the warnings of the version in force, a review or a parent,
 *     as JSON
 * @param body the whole text of the version in force; empty in all other parts
 */
@Introspected
record PlanPartLine(PartKind part, int format, @Nullable String content, byte[] body) {

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
