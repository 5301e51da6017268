package vn.thidua.graphql.eligibility;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.eligibility.EligibilityHold;
import vn.thidua.tenants.subject.Subject;

/** Whom a hold is about. */
@Factory
final class EligibilityFields {
    @Singleton
    ObjectField<EligibilityHold> heldPerson() {
        return LoadedField.of(
                "EligibilityHold",
                "person",
                (hold, caller) ->
                        hold.subject() instanceof Subject.OfPerson(var person)
                                ? caller.load(PersonLoader.class, person)
                                : null);
    }

    @Singleton
    ObjectField<EligibilityHold> heldCollective() {
        return LoadedField.of(
                "EligibilityHold",
                "collective",
                (hold, caller) ->
                        hold.subject() instanceof Subject.OfUnit(var unit)
                                ? caller.load(UnitLoader.class, unit)
                                : null);
    }
}
