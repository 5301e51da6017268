package vn.thidua.tenants.council;

/** What a member is in a council. */
public enum CouncilOffice {
    /** Chủ tịch Hội đồng. */
    CHAIR,
    /** Phó Chủ tịch Hội đồng. */
    VICE_CHAIR,
    /** Ủy viên. */
    MEMBER,
    /** Ủy viên thư ký. */
    SECRETARY
}
