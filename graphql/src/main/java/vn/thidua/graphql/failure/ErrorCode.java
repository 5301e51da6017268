package vn.thidua.graphql.failure;

/** What kind of thing went wrong: {@code extensions.code} of an error in an answer. */
public enum ErrorCode {
    /** The request needs a sign-in, or its sign-in is no longer valid. */
    UNAUTHENTICATED(401),
    /** The caller may know of the thing but may not do this with it. */
    NOT_PERMITTED(403),
    /** There is no such thing for this caller. */
    NOT_FOUND(404),
    /** The caller's tenant is suspended or closed and changes nothing. */
    TENANT_READ_ONLY(403),
    /** A value in the request is not what the field takes. */
    BAD_INPUT(400),
    /** The HTTP request is not one of GraphQL over HTTP. */
    BAD_REQUEST(400),
    /** The answer would be in a media type that this server does not write. */
    NOT_ACCEPTABLE(406),
    /** The body is not {@code application/json}. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The body is larger than the server reads. */
    BODY_TOO_LARGE(413),
    /** Only queries may come by GET. */
    GET_IS_FOR_QUERIES(405),
    /** The document is not GraphQL. */
    PARSE_FAILED(400),
    /** The document does not fit the schema. */
    VALIDATION_FAILED(400),
    /** The document is longer than 64 KB. */
    DOCUMENT_TOO_LARGE(413),
    /** The document has more than 5,000 tokens. */
    TOO_MANY_TOKENS(400),
    /** The document is nested deeper than 15 fields. */
    TOO_DEEP(400),
    /** The operation asks for more than 2,000 fields. */
    TOO_MANY_FIELDS(400),
    /** The document has more than 50 aliases, or 5 where it reads without a sign-in. */
    TOO_MANY_ALIASES(400),
    /** An operation has more than 20 fields at its root. */
    TOO_MANY_ROOT_FIELDS(400),
    /** More errors happened than an answer lists. */
    TOO_MANY_ERRORS(400),
    /** Somebody who has not signed in asks too often. */
    TOO_MANY_REQUESTS(429),
    /** Others hold what this needs; nothing of it has happened, and it may be sent again. */
    BUSY(503),
    /** Our mistake or an outage; the log says more under {@code extensions.errorId}. */
    INTERNAL(500);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status of an answer that has nothing but this error. */
    public int status() {
        return status;
    }

    /** The key of the text for people. */
    public String messageKey() {
        return "error." + name();
    }
}
