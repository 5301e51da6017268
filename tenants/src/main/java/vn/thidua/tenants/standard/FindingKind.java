package vn.thidua.tenants.standard;

/** What a standard asks for that records are looked through for. */
public enum FindingKind {
    /** An award held in years one after the other. */
    HELD_BEFORE,
    /** The same, where in some years it was given for what is no basis for merit higher up. */
    HELD_FOR_OTHER_THINGS,
    /** A recognised initiative that is not used for another nomination. */
    INNOVATION,
    /** A part of the collective's members that hold an award. */
    MEMBERS_HOLD,
    /** How long the movement lasts, and who launched it. */
    MOVEMENT_LASTS,
    /** A plan of the collective's own under the plan. */
    OWN_PLAN,
    /** A score of an external index. */
    INDICATOR_SCORE,
    /** That nobody was disciplined; what is known of that is not told here. */
    NOBODY_DISCIPLINED,
    /** How well the tasks of the year were completed; no records tell. */
    TASKS_COMPLETED,
    /** How many members have completed their tasks; no records tell. */
    MEMBERS_COMPLETE,
    /** Years of service in what the standard says; no records tell. */
    SENIORITY,
    /** The first place of an emulation group; no records tell. */
    LEADS_GROUP
}
