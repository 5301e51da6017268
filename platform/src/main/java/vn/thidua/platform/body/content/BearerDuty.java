package vn.thidua.platform.body.content;

/** What a plan asks of those it names. */
public enum BearerDuty {
    ISSUE_OWN_PLAN,
    LAUNCH,
    DISSEMINATE,
    LINK_TO_WORK_PLAN,
    REGISTER,
    MONITOR,
    URGE,
    GUIDE,
    INSPECT,
    COLLECT,
    REPORT,
    ADVISE,
    REVIEW,
    SELECT,
    RECEIVE_DOSSIERS,
    SUBMIT_DOSSIERS,
    COMMUNICATE,
    FIND_ROLE_MODELS,
    ASSIGN_MEMBERS,
    PUBLISH,
    SUPERVISE
}
