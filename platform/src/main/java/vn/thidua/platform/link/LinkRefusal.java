package vn.thidua.platform.link;

import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/** Why one plan cannot be linked under another. */
public sealed interface LinkRefusal extends ProposeLink.Answer, BindLink.Answer {
    /** The two plans are linked already, or a proposal waits. */
    record AlreadyLinked(LinkId link) implements LinkRefusal {}

    /** One of the plans is closed or archived. */
    record PlanEnded(PlanId plan, PublishedState state) implements LinkRefusal {}

    /** The parent has no such version. */
    record VersionUnknown(int currentVersion) implements LinkRefusal {}

    /** The parent answers the child, directly or by way of others. */
    record WouldCloseCircle() implements LinkRefusal {}
}
