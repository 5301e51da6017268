package vn.thidua.graphql.office;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.tenants.office.Delegation;
import vn.thidua.tenants.office.Office;

/** The people whom offices and delegations name. */
@Factory
final class OfficeFields {
    @Singleton
    ObjectField<Office> holder() {
        return LoadedField.of(
                "Office",
                "holder",
                (office, caller) -> {
                    var holder = office.holderId();
                    return holder == null ? null : caller.load(PersonLoader.class, holder);
                });
    }

    @Singleton
    ObjectField<Delegation> principal() {
        return LoadedField.of(
                "Delegation",
                "principal",
                (given, caller) -> caller.load(PersonLoader.class, given.principalId()));
    }

    @Singleton
    ObjectField<Delegation> deputy() {
        return LoadedField.of(
                "Delegation",
                "deputy",
                (given, caller) -> caller.load(PersonLoader.class, given.deputyId()));
    }
}
