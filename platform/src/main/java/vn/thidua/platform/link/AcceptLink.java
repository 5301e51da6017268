package vn.thidua.platform.link;

import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/** Let a proposed link to a plan of the caller's agency stand. */
public record AcceptLink(LinkId link) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands. */
        record Accepted(Link link) implements Answer {}

        /** It does not wait for an answer. */
        record NotProposed(LinkState state) implements Answer {}

        /** One of the plans is closed or archived. */
        record PlanEnded(PlanId plan, PublishedState state) implements Answer {}

        /** The parent answers the child, directly or by way of others. */
        record WouldCloseCircle() implements Answer {}
    }
}
