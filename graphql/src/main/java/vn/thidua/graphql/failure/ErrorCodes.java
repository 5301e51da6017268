package vn.thidua.graphql.failure;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** The code that an error, the engine's or one of ours, has for clients. */
final class ErrorCodes {
    private ErrorCodes() {}

    static ErrorCode of(GraphQLError error) {
        return switch (error) {
            case FieldError field -> field.code();
            case RequestRefused refused -> refused.code();
            case InvalidSyntaxError _ -> ErrorCode.PARSE_FAILED;
            case BadFaithIntrospectionError _ -> ErrorCode.TOO_MANY_FIELDS;
            case ValidationError invalid -> of(invalid);
            case CoercingParseValueException _, CoercingParseLiteralException _ ->
                    ErrorCode.BAD_INPUT;
            default -> byClassification(error);
        };
    }

    private static ErrorCode of(ValidationError invalid) {
        var type = invalid.getValidationErrorType();
        if (type == ValidationErrorType.MaxQueryDepthExceeded) {
            return ErrorCode.TOO_DEEP;
        }
        return type == ValidationErrorType.MaxQueryFieldsExceeded
                ? ErrorCode.TOO_MANY_FIELDS
                : ErrorCode.VALIDATION_FAILED;
    }

    /** Errors whose classes the engine keeps to itself have a classification. */
    private static ErrorCode byClassification(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.ValidationError -> ErrorCode.BAD_INPUT;
            case ErrorType.OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
            default -> ErrorCode.INTERNAL;
        };
    }
}
