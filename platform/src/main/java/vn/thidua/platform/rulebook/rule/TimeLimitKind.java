package vn.thidua.platform.rulebook.rule;

/** What has to be done within working days. */
public enum TimeLimitKind {
    /** To give an incomplete or unfit dossier back. */
    RETURN_DOSSIER,
    /** To submit a complete dossier to whoever decides. */
    SUBMIT_UPWARD,
    /** To submit it after others were consulted. */
    SUBMIT_AFTER_CONSULTATION,
    /** To send a decision on, hand over artefacts or tell of a refusal, at each level. */
    SEND_DECISION,
    /** For which nominees are shown to the public. */
    PUBLIC_NOTICE,
    /** To renew a damaged artefact. */
    RENEW_ARTEFACT;

    /** Whether so many days are the least and not the most. */
    public boolean isLeast() {
        return this == PUBLIC_NOTICE;
    }
}
