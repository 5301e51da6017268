package vn.thidua.graphql.failure;

import java.util.UUID;

/** Names for single failures, so that a client's report finds its line in the log. */
final class ErrorIds {
    private static final int LENGTH = 12;

    private ErrorIds() {}

    static String next() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
    }
}
