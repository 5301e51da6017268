package vn.thidua.tenants.council;

/** What a council is for. */
public enum CouncilKind {
    /** Hội đồng Thi đua - Khen thưởng. */
    EMULATION_COMMENDATION,
    /** Hội đồng sáng kiến. */
    INITIATIVE
}
