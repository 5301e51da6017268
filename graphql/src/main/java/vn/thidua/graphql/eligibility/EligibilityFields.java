package vn.thidua.graphql.eligibility;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.SubjectFields;
import vn.thidua.tenants.eligibility.EligibilityHold;

/** Whom a hold is about. */
@Factory
final class EligibilityFields {
    @Singleton
    ObjectField<EligibilityHold> heldPerson() {
        return SubjectFields.person("EligibilityHold", EligibilityHold::subject);
    }

    @Singleton
    ObjectField<EligibilityHold> heldCollective() {
        return SubjectFields.collective("EligibilityHold", EligibilityHold::subject);
    }
}
