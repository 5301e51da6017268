package vn.thidua.graphql.rollup;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;

/** The fields of contributions that only read what they name. */
@Factory
final class ContributionFields {
    @Singleton
    ObjectField<ContributionsField.Line> agency() {
        return LoadedField.of(
                "Contribution",
                "agency",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.agencyId()));
    }
}
