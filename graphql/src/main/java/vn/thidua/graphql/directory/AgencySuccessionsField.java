package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.Agency;

/** {@code Agency.successions}. */
@Singleton
final class AgencySuccessionsField implements ObjectField<Agency> {
    @Override
    public String type() {
        return "Agency";
    }

    @Override
    public String name() {
        return "successions";
    }

    @Override
    public @Nullable Object fetch(Agency agency, Arguments arguments, CallerContext caller) {
        return caller.load(SuccessionLoader.class, agency.id());
    }
}
