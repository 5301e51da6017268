package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;

/** {@code Contribution.agency}. */
@Singleton
final class ContributionAgencyField implements ObjectField<ContributionsField.Line> {
    @Override
    public String type() {
        return "Contribution";
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public @Nullable Object fetch(
            ContributionsField.Line line, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, line.agencyId());
    }
}
