package vn.thidua.graphql.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.trial.TrialApi;

/** The program does not start on a schema that its classes do not fit. */
@ExtendWith(TrialApi.Extension.class)
class SchemaChecksIT {
    @Test
    void tellsAllThatDoesNotFit(TrialApi api) {
        assertThatThrownBy(() -> api.startWith(List.of("schema", "schema-trial", "schema-broken")))
                .rootCause()
                .hasMessageContainingAll(
                        "no class answers Query.unanswered; make one a bean",
                        "no class answers Mutation.trialForget; make one a bean",
                        "TrialThing.again has arguments and needs an ObjectField bean",
                        "BrokenThing has an id and needs an IdKind bean",
                        "BrokenThing implements Node and needs a NodeField bean",
                        "TrialRenameInput.unread is not read by",
                        "TrialCircleInput.hole is not read by",
                        "TrialShapeInput and TrialShape do not agree on triangle");
    }

    @Test
    void tellsOfClassesWhoseFieldsAreGone(TrialApi api) {
        assertThatThrownBy(() -> api.startWith(List.of("schema")))
                .rootCause()
                .hasMessageContainingAll(
                        "a class answers Query.trialThing, which the schema does not have",
                        "a class answers Mutation.trialRename, which the schema does not have",
                        "a NodeField finds TrialThing, which is no Node");
    }
}
