package vn.thidua.graphql.engine;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.ErrorCode;
import vn.thidua.graphql.failure.RequestRefused;
import vn.thidua.graphql.field.RequestContext;

/** Refuses a document that asks too much before anything of it is validated or run. */
final class DocumentLimits extends SimplePerformantInstrumentation {
    /** Set in a request's context if it asks for what is public and for nothing else. */
    static final String OPEN = "open";

    /** Present in a request's context if it came by GET. */
    static final String QUERIES_ONLY = "queriesOnly";

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((_, failure) -> refuseCancelled(failure));
    }

    /** The parser gives up at its limits with the same error as for a misspelt document. */
    private static void refuseCancelled(@Nullable Throwable failure) {
        switch (failure) {
            case ParseCancelledException _ ->
                    throw new RequestRefused(ErrorCode.TOO_MANY_TOKENS, Limits.TOKENS_MAX);
            case ParseCancelledTooDeepException _ ->
                    throw new RequestRefused(ErrorCode.TOO_DEEP, Limits.DEPTH_MAX);
            case ParseCancelledTooManyCharsException _ ->
                    throw new RequestRefused(
                            ErrorCode.DOCUMENT_TOO_LARGE, Limits.DOCUMENT_CHARACTERS_MAX);
            case null, default -> {
                // Parsed, or misspelt: the parser's own error tells where.
            }
        }
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var size = DocumentSize.of(parsed.getDocument());
        var aliasesMax =
                size.open() && isNobody(parameters) ? Limits.OPEN_ALIASES_MAX : Limits.ALIASES_MAX;
        if (size.aliases() > aliasesMax) {
            throw new RequestRefused(ErrorCode.TOO_MANY_ALIASES, aliasesMax);
        }
        if (size.rootFields() > Limits.ROOT_FIELDS_MAX) {
            throw new RequestRefused(ErrorCode.TOO_MANY_ROOT_FIELDS, Limits.ROOT_FIELDS_MAX);
        }
        return parsed;
    }

    private static boolean isNobody(InstrumentationExecutionParameters parameters) {
        RequestContext request = parameters.getGraphQLContext().get(RequestContext.class);
        return Objects.requireNonNull(request).caller() == null;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        Asked.note(execution);
        var operation = execution.getOperationDefinition().getOperation();
        if (execution.getGraphQLContext().hasKey(QUERIES_ONLY)
                && operation != OperationDefinition.Operation.QUERY) {
            throw new RequestRefused(ErrorCode.GET_IS_FOR_QUERIES);
        }
        if (isOpen(execution.getOperationDefinition())) {
            execution.getGraphQLContext().put(OPEN, true);
        }
        return null;
    }

    /** Fragments at the root are not looked into: what they ask for is just not kept. */
    private static boolean isOpen(OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.QUERY
                && operation.getSelectionSet().getSelections().stream()
                        .allMatch(
                                selection ->
                                        selection instanceof Field field
                                                && field.getName().equals(DocumentSize.OPEN_FIELD));
    }
}
