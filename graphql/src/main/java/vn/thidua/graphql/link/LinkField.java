package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkedPlans;

/** {@code Oversight.link}. */
@Singleton
final class LinkField implements ObjectField<Oversight> {
    private final LinkedPlans links;

    LinkField(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public LinkView fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return new LinkView(links.fetch(caller.scope(), arguments.as(LinkId.class, "id")));
    }
}
