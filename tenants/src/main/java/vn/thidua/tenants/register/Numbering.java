package vn.thidua.tenants.register;

/** Where a document's number comes from. */
public sealed interface Numbering {
    /** The register counts on: the next number that is free. */
    record Next() implements Numbering {}

    /** The clerk types it from a book that is kept beside the platform. */
    record Typed(DocumentNumber number) implements Numbering {}
}
