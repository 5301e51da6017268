package vn.thidua.graphql.document;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/** The fields of a document that are more than what stands in it. */
@Factory
final class DocumentFields {
    @Singleton
    ObjectField<Origin> source(GlobalIds ids) {
        return LoadedField.of("ItemOrigin", "source", (origin, _) -> encoded(origin, ids));
    }

    private static String encoded(Origin origin, GlobalIds ids) {
        var source = UUID.fromString(origin.source());
        return switch (origin.originKind()) {
            case PLAN -> ids.encode("Plan", new PlanId(source));
            case TEMPLATE -> ids.encode("Template", new TemplateId(source));
            case PARENT -> ids.encode("PublishedPlan", new PlanId(source));
        };
    }

    @Singleton
    ObjectField<Warning> message() {
        return LoadedField.of(
                "PlanWarning",
                "message",
                (warning, caller) ->
                        caller.say("warning." + warning.code(), warning.values().toArray()));
    }
}
