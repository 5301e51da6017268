package vn.thidua.graphql.registration;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.tenants.registration.OverviewSubject;
import vn.thidua.tenants.registration.RegistrationCall;
import vn.thidua.tenants.registration.UnitRegistrations;

/** The fields of plans and overviews that only read what they name. */
@Factory
final class OverviewFields {
    private static final String SUBJECT = "RegistrationSubject";

    @Singleton
    ObjectField<PlanView> registrationForms() {
        return LoadedField.of(
                "Plan",
                "registrationForms",
                (view, caller) ->
                        caller.load(RegistrationCallLoader.class, view.plan().id())
                                .thenApply(OverviewFields::forms));
    }

    private static List<FormTemplate> forms(@Nullable RegistrationCall call) {
        return call == null ? List.of() : call.templates();
    }

    @Singleton
    ObjectField<UnitRegistrations> countedUnit() {
        return LoadedField.of(
                "UnitRegistrations",
                "unit",
                (counts, caller) -> caller.load(UnitLoader.class, counts.unitId()));
    }

    @Singleton
    ObjectField<OverviewSubject> subjectPerson() {
        return LoadedField.of(
                SUBJECT,
                "person",
                (subject, caller) -> {
                    var person = subject.personId();
                    return person == null ? null : caller.load(PersonLoader.class, person);
                });
    }

    @Singleton
    ObjectField<OverviewSubject> subjectUnit() {
        return LoadedField.of(
                SUBJECT,
                "unit",
                (subject, caller) -> caller.load(UnitLoader.class, subject.unitId()));
    }

    @Singleton
    ObjectField<OverviewSubject> subjectRegistration() {
        return LoadedField.of(
                SUBJECT,
                "registration",
                (subject, caller) -> {
                    var id = subject.registrationId();
                    return id == null ? null : caller.load(RegistrationLoader.class, id);
                });
    }
}
