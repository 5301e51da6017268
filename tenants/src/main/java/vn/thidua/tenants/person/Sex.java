package vn.thidua.tenants.person;

/** Somebody's sex (giới tính), as their papers say. */
public enum Sex {
    /** Nữ. */
    FEMALE,
    /** Nam. */
    MALE
}
