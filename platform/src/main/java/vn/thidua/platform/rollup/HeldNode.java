package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.NodeKind;
import vn.thidua.platform.publication.PublishedState;

/**
 * A plan that figures are reported of, or one of its targets, held until the end of the
 * transaction: no link below or above it changes what its figures count for until then.
 *
 * @param share whether a target's figure is a numerator and a denominator
 * @param retiredAt absent while the plan has the target
 * @param state the plan's
 */
@MappedEntity
record HeldNode(
        NodeId id,
        NodeKind kind,
        boolean share,
        @Nullable Instant retiredAt,
        PublishedState state) {

    /** Whether figures may be reported of it as of a target. */
    boolean isLiveTarget() {
        return kind == NodeKind.TARGET && retiredAt == null;
    }

    /** Whether its plan is put away. */
    boolean isArchived() {
        return state == PublishedState.ARCHIVED;
    }
}
