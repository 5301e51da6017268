package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.operator.Platform;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.merger.Merger;
import vn.thidua.platform.merger.Mergers;

/** {@code Platform.mergers}. */
@Singleton
final class MergersField implements ObjectField<Platform> {
    private final Mergers mergers;

    MergersField(Mergers mergers) {
        this.mergers = mergers;
    }

    @Override
    public String type() {
        return "Platform";
    }

    @Override
    public String name() {
        return "mergers";
    }

    @Override
    public Connection<Merger> fetch(Platform thing, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, mergers.list(thing.operator(), page));
    }
}
