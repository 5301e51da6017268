package vn.thidua.graphql.registration;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationPaper;
import vn.thidua.tenants.registration.RegistrationStep;

/** The fields of registrations that only read what they name. */
@Factory
final class RegistrationFields {
    private static final String REGISTRATION = "Registration";

    @Singleton
    ObjectField<Registration> plan() {
        return LoadedField.of(
                REGISTRATION,
                "plan",
                (thing, caller) -> caller.load(RegistrationPlanLoader.class, thing.plan()));
    }

    @Singleton
    ObjectField<Registration> person() {
        return LoadedField.of(
                REGISTRATION,
                "person",
                (thing, caller) -> {
                    var person = thing.person();
                    return person == null ? null : caller.load(PersonLoader.class, person);
                });
    }

    @Singleton
    ObjectField<Registration> unit() {
        return LoadedField.of(
                REGISTRATION,
                "unit",
                (thing, caller) -> caller.load(UnitLoader.class, thing.unit()));
    }

    @Singleton
    ObjectField<Registration> submittedByName() {
        return LoadedField.of(
                REGISTRATION,
                "submittedByName",
                (thing, caller) -> {
                    var by = thing.submittedBy();
                    return by == null ? null : PartyLoader.name(caller, by);
                });
    }

    @Singleton
    ObjectField<Registration> lateByName() {
        return LoadedField.of(
                REGISTRATION,
                "lateByName",
                (thing, caller) -> {
                    var by = thing.lateBy();
                    return by == null ? null : PartyLoader.name(caller, by);
                });
    }

    @Singleton
    ObjectField<Registration> current() {
        return LoadedField.of(
                REGISTRATION,
                "current",
                (thing, caller) -> caller.load(RegistrationPaperLoader.class, thing.id()));
    }

    @Singleton
    ObjectField<Registration> revisions() {
        return LoadedField.of(
                REGISTRATION,
                "revisions",
                (thing, caller) ->
                        caller.load(RegistrationRevisionsLoader.class, thing.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<Registration> steps() {
        return LoadedField.of(
                REGISTRATION,
                "steps",
                (thing, caller) ->
                        caller.load(RegistrationStepsLoader.class, thing.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<RegistrationPaper> writtenByName() {
        return LoadedField.of(
                "RegistrationRevision",
                "writtenByName",
                (paper, caller) -> PartyLoader.name(caller, paper.writtenBy()));
    }

    @Singleton
    ObjectField<RegistrationStep> takenByName() {
        return LoadedField.of(
                "RegistrationStep",
                "takenByName",
                (step, caller) -> PartyLoader.name(caller, step.takenBy()));
    }
}
