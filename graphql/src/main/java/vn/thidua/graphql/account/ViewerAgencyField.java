package vn.thidua.graphql.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code Viewer.agency}. */
@Singleton
final class ViewerAgencyField implements ObjectField<ViewerField.Viewer> {
    @Override
    public String type() {
        return "Viewer";
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public @Nullable Object fetch(
            ViewerField.Viewer viewer, Arguments arguments, CallerContext caller) {
        return viewer.agencyId() == null
                ? null
                : caller.load(AgencyLoader.class, viewer.agencyId());
    }
}
