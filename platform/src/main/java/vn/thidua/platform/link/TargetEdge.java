package vn.thidua.platform.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.TargetId;

/**
 * A target of the child serves a target of the parent, as long as their link stands.
 *
 * @param endedAt when it was parted or its link was cut; absent before
 */
public record TargetEdge(
        TargetEdgeId id,
        LinkId link,
        TargetId child,
        TargetId parent,
        Instant joinedAt,
        @Nullable Instant endedAt) {

    TargetEdge ended(Instant now) {
        return new TargetEdge(id, link, child, parent, joinedAt, now);
    }
}
