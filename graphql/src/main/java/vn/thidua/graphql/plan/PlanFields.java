package vn.thidua.graphql.plan;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.plan.PlanFile;

/** The fields of {@code Plan} that are read with its texts. */
@Factory
final class PlanFields {
    @Singleton
    ObjectField<PlanView> document() {
        return ofFile("document", PlanFile::body);
    }

    @Singleton
    ObjectField<PlanView> draft() {
        return ofFile("draft", PlanFile::draft);
    }

    @Singleton
    ObjectField<PlanView> warnings() {
        return ofFile("warnings", PlanFile::warnings);
    }

    @Singleton
    ObjectField<PlanView> draftWarnings() {
        return ofFile("draftWarnings", PlanFile::draftWarnings);
    }

    @Singleton
    ObjectField<PlanView> actions() {
        return ofFile("actions", file -> file.actions().stream().sorted().toList());
    }

    private static ObjectField<PlanView> ofFile(
            String name, Function<PlanFile, @Nullable Object> part) {
        return LoadedField.of(
                "Plan",
                name,
                (view, caller) -> PlanAroundLoader.file(view, caller).thenApply(part));
    }
}
