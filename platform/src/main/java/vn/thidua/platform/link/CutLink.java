package vn.thidua.platform.link;

/** End a link that stands, from either side; the figures that crossed it go back with it. */
public record CutLink(LinkId link, String reason) {
    public CutLink {
        Reason.require(reason);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It has ended, and its target edges with it. */
        record Cut(Link link) implements Answer {}

        /** It does not stand. */
        record NotStanding(LinkState state) implements Answer {}
    }
}
