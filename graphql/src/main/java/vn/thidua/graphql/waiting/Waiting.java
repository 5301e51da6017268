package vn.thidua.graphql.waiting;

/** What waits for a caller; its parts are read when they are asked for. */
record Waiting() {}
