package vn.thidua.platform.link;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;

/**
 * Say that a plan of the caller's agency answers another.
 *
 * @param basis the item of the child that cites the parent; absent where none does
 */
public record ProposeLink(
        PlanId child, Parent parent, LinkType type, Crossing crosses, @Nullable ItemKey basis) {
    /** The plan that is answered. */
    public sealed interface Parent {
        /**
         * A plan on the platform that the caller may see.
         *
         * @param version the version that is answered; the current one when absent
         */
        record Published(PlanId plan, @Nullable Integer version) implements Parent {}

        /** A document outside the platform. */
        record External(ExternalParent document) implements Parent {}
    }

    /** What came of it. */
    public sealed interface Answer permits Linked, LinkRefusal {}

    /** The link is made; its state says whether it waits, stands, or names a document. */
    public record Linked(Link link) implements Answer {}
}
