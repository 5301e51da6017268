package vn.thidua.graphql.http;

/** What came is not a request of GraphQL over HTTP. */
final class BadRequest extends RuntimeException {
    BadRequest() {
        super("not a request of GraphQL over HTTP");
    }
}
