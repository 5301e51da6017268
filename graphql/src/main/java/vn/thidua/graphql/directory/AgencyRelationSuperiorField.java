package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.AgencyRelation;

/** {@code AgencyRelation.superior}. */
@Singleton
final class AgencyRelationSuperiorField implements ObjectField<AgencyRelation> {
    @Override
    public String type() {
        return "AgencyRelation";
    }

    @Override
    public String name() {
        return "superior";
    }

    @Override
    public @Nullable Object fetch(AgencyRelation thing, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, thing.superior());
    }
}
