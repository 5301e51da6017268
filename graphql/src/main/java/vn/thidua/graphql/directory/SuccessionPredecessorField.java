package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.Succession;

/** {@code Succession.predecessor}. */
@Singleton
final class SuccessionPredecessorField implements ObjectField<Succession> {
    @Override
    public String type() {
        return "Succession";
    }

    @Override
    public String name() {
        return "predecessor";
    }

    @Override
    public @Nullable Object fetch(Succession thing, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, thing.predecessor());
    }
}
