package vn.thidua.tenants.dossier;

/** Where a dossier is. */
public enum DossierState {
    /** With whoever nominates; it was never sent. */
    OPEN,
    /** With the office. */
    SENT,
    /** Back with whoever nominates, with a reason. */
    RETURNED,
    /** The office has taken it as complete. */
    ACCEPTED;

    /** Whether papers are put together. */
    boolean isWithNominator() {
        return this == OPEN || this == RETURNED;
    }
}
