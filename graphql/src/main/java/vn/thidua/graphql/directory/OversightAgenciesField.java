package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.Directory;

/** {@code Oversight.agencies}. */
@Singleton
final class OversightAgenciesField implements ObjectField<Oversight> {
    private final Directory directory;

    OversightAgenciesField(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public Connection<Agency> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var found =
                directory.search(
                        oversight.caller(),
                        arguments.find(AgencyKind.class, "kind").orElse(null),
                        arguments.find(String.class, "words").orElse(""),
                        page);
        return Connection.of(page, found);
    }
}
