package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.link.LinkedPlans;

/** {@code Oversight.linksToAnswer}. */
@Singleton
final class LinksToAnswerField implements ObjectField<Oversight> {
    private final LinkedPlans links;

    LinksToAnswerField(LinkedPlans links) {
        this.links = links;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "linksToAnswer";
    }

    @Override
    public Connection<LinkView> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var found = links.toAnswer(caller.scope(), page);
        return Connection.of(page, found.map(LinkView::new));
    }
}
