package vn.thidua.infra.id;

/** An identifier that is a number the database counts up, stored as BIGINT. */
public interface NumberId {
    /** The number itself, without its kind. */
    long value();
}
