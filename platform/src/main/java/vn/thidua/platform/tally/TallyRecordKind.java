package vn.thidua.platform.tally;

/** What kind of record counts. */
public enum TallyRecordKind {
    REGISTRATION,
    NOMINATION,
    INITIATIVE,
    ROLE_MODEL
}
