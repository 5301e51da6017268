package vn.thidua.bench.country;

import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;

/**
 * A link of a plan to one that it answers.
 *
 * @param child the plan that answers
 * @param parent the plan that is answered; it comes earlier
 * @param first whether it is the first of the child's links, along which its targets serve
 */
public record Upward(int child, int parent, boolean first, LinkType type, Crossing crosses) {

    /** An edge of two targets that lives with this link; it carries figures alone. */
    Upward between(int childTarget, int parentTarget) {
        return new Upward(childTarget, parentTarget, first, type, Crossing.FIGURES);
    }
}
