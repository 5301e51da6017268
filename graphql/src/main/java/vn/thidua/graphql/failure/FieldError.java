package vn.thidua.graphql.failure;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error at one field of an answer. */
final class FieldError implements GraphQLError {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String message;
    private final transient ResultPath path;
    private final transient @Nullable SourceLocation location;
    private final transient Map<String, Object> details;

    FieldError(
            ErrorCode code,
            String message,
            ResultPath path,
            @Nullable SourceLocation location,
            Map<String, Object> details) {
        this.code = code;
        this.message = message;
        this.path = path;
        this.location = location;
        this.details = details;
    }

    ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return location == null ? List.of() : List.of(location);
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(code.name());
    }

    @Override
    public List<Object> getPath() {
        return path.toList();
    }

    @Override
    public Map<String, Object> getExtensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }
}
