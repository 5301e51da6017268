package vn.thidua.platform.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan's answer to another plan. It is valid from {@code answeredAt} to {@code endedAt} if it was
 * ever accepted.
 *
 * @param parent absent while the parent is not on the platform
 * @param external how the child cites a parent that was not on the platform; kept when it is bound
 * @param answeredVersion the version of the parent that the child answers; absent with the parent
 * @param acknowledgedVersion the version of the parent that the child has last taken note of
 * @param basisItem the item of the child that cites the parent; absent where none does
 * @param answeredAt when it was accepted or declined; absent before
 * @param endedAt when it was declined, withdrawn or cut; absent before
 * @param reason why it ended; absent where no reason was given
 */
public record Link(
        LinkId id,
        LinkEnd child,
        @Nullable LinkEnd parent,
        @Nullable ExternalParent external,
        @Nullable Integer answeredVersion,
        @Nullable Integer acknowledgedVersion,
        @Nullable String basisItem,
        LinkType type,
        Crossing crosses,
        LinkState state,
        Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {}
