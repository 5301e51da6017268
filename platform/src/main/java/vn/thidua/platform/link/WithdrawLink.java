package vn.thidua.platform.link;

/** Take back a proposal that is not answered, or strike out a reference to a document. */
public record WithdrawLink(LinkId link) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is taken back. */
        record Withdrawn(Link link) implements Answer {}

        /** It has been answered, or has ended. */
        record NotWaiting(LinkState state) implements Answer {}
    }
}
