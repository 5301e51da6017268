package vn.thidua.platform.link;

/**
 * Say that the child's agency has taken note of a version of the parent.
 *
 * @param version the version that was read, so that a still newer one is not passed over unread
 */
public record AcknowledgeLink(LinkId link, int version) {
    /** What came of it. */
    public sealed interface Answer {
        /** Noted; still behind if the parent has moved on meanwhile. */
        record Acknowledged(Link link) implements Answer {}

        /** This version or a later one was acknowledged before. */
        record NotBehind(int acknowledgedVersion) implements Answer {}

        /** The parent has no such version. */
        record VersionUnknown(int currentVersion) implements Answer {}

        /** The link does not stand. */
        record NotStanding(LinkState state) implements Answer {}
    }
}
