package vn.thidua.graphql.failure;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.graphql.message.Messages;
import vn.thidua.infra.page.BadCursor;
import vn.thidua.infra.page.BadPageSize;
import vn.thidua.infra.retry.Rerun;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * The one place where what a class of ours throws becomes an error of an answer. What is hidden and
 * what is absent read the same; of our own mistakes the client gets an id, the log the rest.
 */
@Singleton
public final class FieldFailures implements DataFetcherExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FieldFailures.class);

    private final Messages messages;

    FieldFailures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var error = error(unwrapped(parameters.getException()), parameters);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().error(error).build());
    }

    private FieldError error(Throwable failure, DataFetcherExceptionHandlerParameters at) {
        return switch (failure) {
            case NotVisible _ -> error(ErrorCode.NOT_FOUND, at);
            case NotPermitted _ -> error(ErrorCode.NOT_PERMITTED, at);
            case TenantReadOnly _ -> error(ErrorCode.TENANT_READ_ONLY, at);
            case Unauthenticated _ -> error(ErrorCode.UNAUTHENTICATED, at);
            case BadInput bad -> badInput(String.join(".", bad.path()), bad, at);
            case BadCursor bad -> badInput("after", bad, at);
            case BadPageSize bad -> badInput("first", bad, at);
            case RuntimeException lost when Rerun.isConflict(lost) -> busy(at);
            default -> ours(failure, at);
        };
    }

    private FieldError badInput(
            String argument, RuntimeException why, DataFetcherExceptionHandlerParameters at) {
        var details = Map.<String, Object>of("argument", argument);
        return error(ErrorCode.BAD_INPUT, at, details, argument, reason(why, at));
    }

    private String reason(RuntimeException why, DataFetcherExceptionHandlerParameters at) {
        return why.getCause() instanceof BodyRefusedException refused
                ? messages.say(at.getDataFetchingEnvironment().getLocale(), refused.reason())
                : String.valueOf(why.getMessage());
    }

    private FieldError busy(DataFetcherExceptionHandlerParameters at) {
        LOG.warn("gave up waiting for others at {}", at.getPath());
        return error(ErrorCode.BUSY, at);
    }

    private FieldError ours(Throwable failure, DataFetcherExceptionHandlerParameters at) {
        var id = ErrorIds.next();
        LOG.error("error {} at {}", id, at.getPath(), failure);
        return error(ErrorCode.INTERNAL, at, Map.of("errorId", id), id);
    }

    private FieldError error(ErrorCode code, DataFetcherExceptionHandlerParameters at) {
        return error(code, at, Map.of());
    }

    private FieldError error(
            ErrorCode code,
            DataFetcherExceptionHandlerParameters at,
            Map<String, Object> details,
            Object... values) {
        var language = at.getDataFetchingEnvironment().getLocale();
        var message = messages.say(language, code.messageKey(), values);
        return new FieldError(code, message, at.getPath(), at.getSourceLocation(), details);
    }

    private static Throwable unwrapped(Throwable failure) {
        var cause = failure.getCause();
        var wrapper =
                failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapper && cause != null ? unwrapped(cause) : failure;
    }
}
