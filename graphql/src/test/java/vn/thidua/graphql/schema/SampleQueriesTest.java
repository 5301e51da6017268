package vn.thidua.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.graphql.resource.ResourceFolder;

/** The queries that GraphiQL and the README offer fit the schema. */
class SampleQueriesTest {
    private static final Map<String, String> QUERIES =
            ResourceFolder.read("demo/queries", ".graphql");

    @Test
    void fitTheSchema() {
        var schema = PrintedSchema.ofFiles();

        assertThat(QUERIES).isNotEmpty();
        QUERIES.forEach(
                (name, text) ->
                        assertThat(
                                        ParseAndValidate.validate(
                                                schema, new Parser().parseDocument(text)))
                                .as("demo/queries/%s.graphql", name)
                                .isEmpty());
    }
}
