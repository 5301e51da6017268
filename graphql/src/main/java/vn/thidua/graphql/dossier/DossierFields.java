package vn.thidua.graphql.dossier;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.tenants.dossier.ChecklistItem;
import vn.thidua.tenants.dossier.Dossier;
import vn.thidua.tenants.dossier.DossierStep;
import vn.thidua.tenants.dossier.NominationPaper;
import vn.thidua.tenants.nomination.Nomination;

/** The fields of dossiers that are not read with them. */
@Factory
final class DossierFields {
    @Singleton
    ObjectField<Nomination> dossier() {
        return LoadedField.of(
                "Nomination",
                "dossier",
                (nomination, caller) -> caller.load(DossierLoader.class, nomination.id()));
    }

    @Singleton
    ObjectField<Dossier> checklist() {
        return LoadedField.of(
                "NominationDossier",
                "checklist",
                (dossier, caller) ->
                        caller.load(ChecklistLoader.class, dossier.nomination())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<Dossier> dueOn() {
        return LoadedField.of(
                "NominationDossier",
                "dueOn",
                (dossier, caller) -> caller.load(DossierDueLoader.class, dossier.nomination()));
    }

    @Singleton
    ObjectField<Dossier> isAnswerOverdue(Clock clock) {
        return LoadedField.of(
                "NominationDossier",
                "isAnswerOverdue",
                (dossier, caller) -> dossier.isAnswerOverdue(LocalDate.now(clock)));
    }

    @Singleton
    ObjectField<ChecklistItem> rule() {
        return LoadedField.of("ChecklistItem", "rule", (item, caller) -> item.paper().rule());
    }

    @Singleton
    ObjectField<NominationPaper> files() {
        return LoadedField.of(
                "NominationPaper",
                "files",
                (paper, caller) -> AttachmentsOfLoader.of(caller, paper.id()));
    }

    @Singleton
    ObjectField<DossierStep> stepTakenByName() {
        return LoadedField.of(
                "DossierStep",
                "takenByName",
                (step, caller) -> PartyLoader.name(caller, step.takenBy()));
    }
}
