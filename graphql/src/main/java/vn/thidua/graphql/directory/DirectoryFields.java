package vn.thidua.graphql.directory;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyRelation;
import vn.thidua.platform.directory.Succession;

/** The fields of agencies and their relations that only read what they name. */
@Factory
final class DirectoryFields {
    @Singleton
    ObjectField<Agency> superiors() {
        return LoadedField.of(
                "Agency",
                "superiors",
                (thing, caller) ->
                        caller.load(SuperiorLoader.class, thing.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<Agency> successions() {
        return LoadedField.of(
                "Agency",
                "successions",
                (thing, caller) -> caller.load(SuccessionLoader.class, thing.id()));
    }

    @Singleton
    ObjectField<AgencyRelation> superior() {
        return LoadedField.of(
                "AgencyRelation",
                "superior",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.superior()));
    }

    @Singleton
    ObjectField<AgencyRelation> subordinate() {
        return LoadedField.of(
                "AgencyRelation",
                "subordinate",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.subordinate()));
    }

    @Singleton
    ObjectField<Succession> predecessor() {
        return LoadedField.of(
                "Succession",
                "predecessor",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.predecessor()));
    }

    @Singleton
    ObjectField<Succession> successor() {
        return LoadedField.of(
                "Succession",
                "successor",
                (thing, caller) -> caller.load(AgencyLoader.class, thing.successor()));
    }
}
