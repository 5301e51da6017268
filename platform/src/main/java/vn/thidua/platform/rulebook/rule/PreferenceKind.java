package vn.thidua.platform.rulebook.rule;

/** Who is preferred among those of equal merit (ưu tiên). */
public enum PreferenceKind {
    /** Those who do the work itself rather than lead it (người lao động trực tiếp). */
    DIRECT_WORKER,
    /** Women. */
    WOMAN,
    /** Collectives of which at least a part are women. */
    MOSTLY_WOMEN
}
