package vn.thidua.graphql.failure;

import graphql.execution.AbortExecutionException;

/** The whole request is refused before any field is asked. */
public final class RequestRefused extends AbortExecutionException {
    private final ErrorCode code;
    private final long limit;

    /**
     * @param code what is wrong with the request
     * @param limit how much would be allowed; 0 where nothing is counted
     */
    public RequestRefused(ErrorCode code, long limit) {
        super(code.name());
        this.code = code;
        this.limit = limit;
    }

    /** A refusal that counts nothing. */
    public RequestRefused(ErrorCode code) {
        this(code, 0);
    }

    /** What is wrong. */
    public ErrorCode code() {
        return code;
    }

    /** How much is allowed. */
    public long limit() {
        return limit;
    }
}
