package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeAuthor;

/** The fields of initiatives that only read what their thing names. */
@Factory
final class InitiativeFields {
    private static final String TYPE = "Initiative";
    private static final String AUTHOR = "InitiativeAuthor";

    @Singleton
    ObjectField<Initiative> unit() {
        return LoadedField.of(
                TYPE, "unit", (one, caller) -> caller.load(UnitLoader.class, one.unit()));
    }

    @Singleton
    ObjectField<Initiative> submittedByName() {
        return LoadedField.of(
                TYPE,
                "submittedByName",
                (one, caller) -> PartyLoader.name(caller, one.submittedBy()));
    }

    @Singleton
    ObjectField<Initiative> authors() {
        return LoadedField.of(
                TYPE,
                "authors",
                (one, caller) ->
                        caller.load(InitiativeAuthorsLoader.class, one.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<Initiative> attachments() {
        return LoadedField.of(
                TYPE, "attachments", (one, caller) -> AttachmentsOfLoader.of(caller, one.id()));
    }

    @Singleton
    ObjectField<InitiativeAuthor> person() {
        return LoadedField.of(
                AUTHOR, "person", (one, caller) -> caller.load(PersonLoader.class, one.person()));
    }

    @Singleton
    ObjectField<InitiativeAuthor> usedFor() {
        return LoadedField.of(
                AUTHOR,
                "usedFor",
                (one, caller) ->
                        one.usedFor() == null
                                ? null
                                : caller.load(UsedForLoader.class, one.usedFor()));
    }
}
