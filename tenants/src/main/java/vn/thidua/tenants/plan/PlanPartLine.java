package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * One part of a plan's texts.
 *
 * @param format that it is written in
 * @param content a part of the draft, or the warnings of the version in force, as JSON
 * @param body the whole text of the version in force
 */
@Introspected
record PlanPartLine(PartKind part, int format, @Nullable String content, byte @Nullable [] body) {

    /** What a part is of. */
    enum PartKind {
        HEADER,
        STATED_NONE,
        ITEM,
        BODY
    }
}
