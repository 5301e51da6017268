package vn.thidua.graphql.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.link.LinkView;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.tenants.plan.IntendedParent;
import vn.thidua.tenants.plan.ParentId;
import vn.thidua.tenants.plan.ParentOutcome;

/** What a plan is to answer, as clients see it. */
record IntendedParentView(IntendedParent parent) {
    ParentId id() {
        return parent.id();
    }

    @Nullable Integer version() {
        return parent.parent() instanceof ProposeLink.Parent.Published(var _, var version)
                ? version
                : null;
    }

    LinkView.@Nullable ExternalView document() {
        return parent.parent() instanceof ProposeLink.Parent.External(var document)
                ? new LinkView.ExternalView(document)
                : null;
    }

    LinkType type() {
        return parent.type();
    }

    Crossing crosses() {
        return parent.crosses();
    }

    @Nullable String basisItemKey() {
        return parent.basis() == null ? null : parent.basis().value();
    }

    @Nullable ParentOutcome outcome() {
        return parent.outcome();
    }
}
