package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.publication.Publications;

/** {@code PublishedPlan.versions}. */
@Singleton
final class VersionsField implements ObjectField<PlanView> {
    private final Publications publications;

    VersionsField(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public Connection<VersionView> fetch(PlanView view, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var found = publications.versions(caller.scope(), view.id(), page);
        return Connection.of(page, found.map(VersionView::new));
    }
}
