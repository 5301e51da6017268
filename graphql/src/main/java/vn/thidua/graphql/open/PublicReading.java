package vn.thidua.graphql.open;

/** The type {@code PublicReading}: where public things are found. */
record PublicReading() {}
