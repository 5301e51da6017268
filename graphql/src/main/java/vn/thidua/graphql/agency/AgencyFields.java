package vn.thidua.graphql.agency;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;

/** The fields of the caller's agency that only read what they name. */
@Factory
final class AgencyFields {
    @Singleton
    ObjectField<OwnAgency> about() {
        return LoadedField.of(
                "OwnAgency",
                "about",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.scope().agency()));
    }
}
