package vn.thidua.platform.link;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;

/**
 * Say which plan on the platform a reference meant.
 *
 * @param version the version that is answered; the current one when absent
 */
public record BindLink(LinkId link, PlanId plan, @Nullable Integer version) {
    /** What came of it. */
    public sealed interface Answer permits Bound, NotExternal, LinkRefusal {}

    /** The link now names the plan; its state says whether it waits or stands. */
    public record Bound(Link link) implements Answer {}

    /** The link is no reference to a document, or no longer. */
    public record NotExternal(LinkState state) implements Answer {}
}
