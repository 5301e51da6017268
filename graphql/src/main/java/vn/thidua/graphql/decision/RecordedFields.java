package vn.thidua.graphql.decision;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.decision.AwardDecision;

/** The fields of recorded decisions that tell what became of mistakes. */
@Factory
final class RecordedFields {
    @Singleton
    ObjectField<AwardDecision> strikings() {
        return LoadedField.of(
                "AwardDecision",
                "strikings",
                (decision, caller) ->
                        caller.load(StrikingLoader.class, decision.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<AwardDecision> amendments() {
        return LoadedField.of(
                "AwardDecision",
                "amendments",
                (decision, caller) ->
                        caller.load(AmendmentLoader.class, decision.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }
}
