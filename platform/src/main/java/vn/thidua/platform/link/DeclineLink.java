package vn.thidua.platform.link;

/** Refuse a proposed link to a plan of the caller's agency. */
public record DeclineLink(LinkId link, String reason) {
    public DeclineLink {
        Reason.require(reason);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is refused. */
        record Declined(Link link) implements Answer {}

        /** It does not wait for an answer. */
        record NotProposed(LinkState state) implements Answer {}
    }
}
