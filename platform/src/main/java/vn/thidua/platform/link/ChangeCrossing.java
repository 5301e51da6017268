package vn.thidua.platform.link;

/** Set what of the caller's plan crosses a link of it. */
public record ChangeCrossing(LinkId link, Crossing crosses) {
    /** What came of it. */
    public sealed interface Answer {
        /** From now on this crosses. */
        record Changed(Link link) implements Answer {}

        /** The link has ended. */
        record Ended(LinkState state) implements Answer {}
    }
}
