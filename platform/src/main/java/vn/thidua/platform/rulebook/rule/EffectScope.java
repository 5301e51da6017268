package vn.thidua.platform.rulebook.rule;

/** How far an initiative has effect (phạm vi ảnh hưởng). */
public enum EffectScope {
    /** In the agency or unit. */
    UNIT,
    /** In the ministry, sector or province. */
    MINISTRY_OR_PROVINCE,
    /** In the whole country. */
    NATIONAL
}
