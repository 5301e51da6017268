package vn.thidua.tenants.dossier;

/** What is done with a dossier. */
public enum DossierAction {
    /** It goes to the office. */
    SEND,
    /** It goes back. */
    RETURN,
    /** It is complete. */
    ACCEPT,
    /** It is looked at again. */
    REOPEN
}
