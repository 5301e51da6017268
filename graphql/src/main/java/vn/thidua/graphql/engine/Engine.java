package vn.thidua.graphql.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.QueryComplexityLimits;
import io.micronaut.context.annotation.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.ErrorCode;
import vn.thidua.graphql.failure.ErrorList;
import vn.thidua.graphql.failure.FieldFailures;
import vn.thidua.graphql.failure.RequestRefused;
import vn.thidua.graphql.field.RequestContext;
import vn.thidua.graphql.field.RequestLoaders;

/** Runs one operation for one caller, on the thread that asks for it. */
@Context // Schema and classes are compared when the program starts, not at the first request.
public final class Engine {
    private final GraphQL graphql;
    private final ErrorList errors;

    Engine(GraphQLSchema schema, FieldFailures failures, ErrorList errors) {
        this.graphql =
                GraphQL.newGraphQL(schema)
                        .defaultDataFetcherExceptionHandler(failures)
                        .preparsedDocumentProvider(new ParsedDocuments())
                        .instrumentation(new DocumentLimits())
                        .build();
        this.errors = errors;
    }

    /** The answer, whatever happens. */
    public Answer answer(Operation operation, RequestContext request) {
        var input = input(operation, request);
        try {
            if (operation.document().length() > Limits.DOCUMENT_CHARACTERS_MAX) {
                throw new RequestRefused(
                        ErrorCode.DOCUMENT_TOO_LARGE, Limits.DOCUMENT_CHARACTERS_MAX);
            }
            return shaped(graphql.execute(input), input, request);
        } catch (RequestRefused refused) {
            return shaped(refused.toExecutionResult(), input, request);
        } catch (RuntimeException ours) {
            var error = errors.ofFailure(ours, request.language());
            var body = Map.<String, @Nullable Object>of("errors", List.of(error));
            return new Answer(body, ErrorCode.INTERNAL, false, asked(input));
        }
    }

    private static ExecutionInput input(Operation operation, RequestContext request) {
        var input =
                ExecutionInput.newExecutionInput(operation.document())
                        .operationName(operation.name())
                        .variables(operation.variables())
                        .locale(request.language())
                        .dataLoaderRegistry(new RequestLoaders())
                        .build();
        var context = input.getGraphQLContext();
        context.put(RequestContext.class, request);
        context.put(ParserOptions.class, Limits.PARSING);
        context.put(QueryComplexityLimits.KEY, Limits.VALIDATION);
        if (operation.queriesOnly()) {
            context.put(DocumentLimits.QUERIES_ONLY, true);
        }
        // Loads wait until nothing else can run, so that one statement serves them all.
        GraphQL.unusualConfiguration(context)
                .dataloaderConfig()
                .enableDataLoaderExhaustedDispatching(true);
        return input;
    }

    private Answer shaped(ExecutionResult result, ExecutionInput input, RequestContext request) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        ErrorCode refusal = null;
        if (!result.getErrors().isEmpty()) {
            body.put("errors", errors.of(result.getErrors(), request.language()));
            refusal = result.isDataPresent() ? null : errors.code(result.getErrors());
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        var open =
                result.getErrors().isEmpty()
                        && input.getGraphQLContext().hasKey(DocumentLimits.OPEN);
        return new Answer(body, refusal, open, asked(input));
    }

    private static Asked asked(ExecutionInput input) {
        return Asked.notedIn(input.getGraphQLContext());
    }
}
