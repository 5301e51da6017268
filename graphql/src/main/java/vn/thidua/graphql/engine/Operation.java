package vn.thidua.graphql.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants run.
 *
 * @param document the text of the document
 * @param name which of its operations; absent if it has one only
 * @param variables the values of the operation's variables
 * @param queriesOnly whether nothing but a query may be run
 */
public record Operation(
        String document,
        @Nullable String name,
        Map<String, @Nullable Object> variables,
        boolean queriesOnly) {
    /** Whether its text names the field under which everything is public. */
    public boolean namesOpenField() {
        return document.contains(DocumentSize.OPEN_FIELD);
    }
}
