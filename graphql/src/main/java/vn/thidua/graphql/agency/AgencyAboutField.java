package vn.thidua.graphql.agency;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code OwnAgency.about}. */
@Singleton
final class AgencyAboutField implements ObjectField<OwnAgency> {
    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "about";
    }

    @Override
    public @Nullable Object fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, own.scope().agency());
    }
}
