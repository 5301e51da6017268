package vn.thidua.graphql.group;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;

/** Who is meant by a recipient's roles. */
@Factory
final class RoleRecipientFields {
    private static final String TYPE = "RoleRecipient";

    @Singleton
    ObjectField<RoleRecipient> meantGroup() {
        return LoadedField.of(
                TYPE,
                "group",
                (recipient, caller) ->
                        caller.load(RoleHoldersLoader.class, recipient.roles())
                                .thenApply(found -> found == null ? null : found.group()));
    }

    @Singleton
    ObjectField<RoleRecipient> agencies() {
        return LoadedField.of(
                TYPE,
                "agencies",
                (recipient, caller) ->
                        caller.load(RoleHoldersLoader.class, recipient.roles())
                                .thenApply(found -> found == null ? List.of() : found.agencies()));
    }
}
