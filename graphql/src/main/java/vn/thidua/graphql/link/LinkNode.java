package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkedPlans;

/** Finds a link by its id. */
@Singleton
final class LinkNode implements NodeField<LinkId> {
    private final LinkedPlans links;

    LinkNode(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "Link";
    }

    @Override
    public Class<LinkId> idClass() {
        return LinkId.class;
    }

    @Override
    public LinkView fetch(LinkId id, CallerContext caller) {
        return new LinkView(links.fetch(caller.scope(), id));
    }
}
