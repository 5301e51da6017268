package vn.thidua.graphql.decision;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.award.PublishedAward;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.person.Person;

/** The fields of what is published that only read what their thing names. */
@Factory
final class PublicationFields {
    @Singleton
    ObjectField<AwardDecision> publishedAt() {
        return LoadedField.of(
                "AwardDecision",
                "publishedAt",
                (decision, caller) -> caller.load(PublicationLoader.class, decision.id()));
    }

    @Singleton
    ObjectField<Person> hasCitizenNumber() {
        return LoadedField.of(
                "Person",
                "hasCitizenNumber",
                (person, caller) -> caller.load(CitizenLoader.class, person.id()));
    }

    @Singleton
    ObjectField<PublishedAward> agency() {
        return LoadedField.of(
                "PublishedAward",
                "agency",
                (award, caller) -> caller.load(AgencyLoader.class, award.agencyId()));
    }
}
