package vn.thidua.graphql.decision;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardLine;
import vn.thidua.tenants.decision.BonusSum;
import vn.thidua.tenants.subject.Subject;

/** The fields of decisions and their lines that only read what their thing names. */
@Factory
final class DecisionFields {
    @Singleton
    ObjectField<AwardDecision> bonus() {
        return LoadedField.of(
                "AwardDecision",
                "bonus",
                (decision, caller) ->
                        caller.load(BonusLoader.class, decision.id())
                                .thenApply(found -> requireNonNullElse(found, BonusSum.NONE)));
    }

    @Singleton
    ObjectField<AwardDecision> revocations() {
        return LoadedField.of(
                "AwardDecision",
                "revocations",
                (decision, caller) ->
                        caller.load(RevocationLoader.class, decision.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<AwardDecision> scans() {
        return LoadedField.of(
                "AwardDecision",
                "scans",
                (decision, caller) -> AttachmentsOfLoader.of(caller, decision.id()));
    }

    @Singleton
    ObjectField<AwardLine> decision() {
        return LoadedField.of(
                "AwardLine",
                "decision",
                (line, caller) -> caller.load(DecisionLoader.class, line.decision()));
    }

    @Singleton
    ObjectField<AwardLine> person() {
        return LoadedField.of(
                "AwardLine",
                "person",
                (line, caller) ->
                        line.laureate() instanceof Subject.OfPerson(var person)
                                ? caller.load(PersonLoader.class, person)
                                : null);
    }

    @Singleton
    ObjectField<AwardLine> collective() {
        return LoadedField.of(
                "AwardLine",
                "collective",
                (line, caller) ->
                        line.laureate() instanceof Subject.OfUnit(var unit)
                                ? caller.load(UnitLoader.class, unit)
                                : null);
    }

    @Singleton
    ObjectField<AwardLine> corrections() {
        return LoadedField.of(
                "AwardLine",
                "corrections",
                (line, caller) ->
                        caller.load(CorrectionLoader.class, line.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<AwardLine> revocation() {
        return LoadedField.of(
                "AwardLine",
                "revocation",
                (line, caller) -> {
                    var part = line.revocation();
                    return part == null
                            ? null
                            : caller.load(RevocationLoader.class, line.decision())
                                    .thenApply(all -> all == null ? null : all.get(part - 1));
                });
    }
}
