package vn.thidua.graphql.engine;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import java.util.Locale;

/**
 * What an operation asks for, in words of the schema alone: clients' own names of operations and
 * aliases are not among them, so there are only so many.
 *
 * @param kind query or mutation; none if no operation was found
 * @param field its root field, with the room it stands in ({@code oversight.agencies}); several if
 *     it has more than one
 */
public record Asked(String kind, String field) {
    /** What is not GraphQL asks for nothing. */
    public static final Asked NOTHING = new Asked("none", "none");

    static void note(ExecutionContext execution) {
        var kind = execution.getOperationDefinition().getOperation().name();
        var asked = new Asked(kind.toLowerCase(Locale.ROOT), RootPath.of(execution));
        execution.getGraphQLContext().put(Asked.class, asked);
    }

    static Asked notedIn(GraphQLContext context) {
        return context.getOrDefault(Asked.class, NOTHING);
    }
}
