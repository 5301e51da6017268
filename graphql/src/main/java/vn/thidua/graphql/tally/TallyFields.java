package vn.thidua.graphql.tally;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;

/** The fields of tallies that only read what they name. */
@Factory
final class TallyFields {
    @Singleton
    ObjectField<TallyContributionsField.Line> agency() {
        return LoadedField.of(
                "TallyContribution",
                "agency",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.agencyId()));
    }

    @Singleton
    ObjectField<TallyRecountMutation.Recounted> recountedAgency() {
        return LoadedField.of(
                "TallyRecount",
                "agency",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.agencyId()));
    }
}
