package vn.thidua.platform.rulebook.rule;

/** Whose signature confers an award. */
public enum DecidingOffice {
    /** Chủ tịch nước. */
    PRESIDENT,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Bộ trưởng, or the head of a central body such as the Supreme People's Procuracy. */
    MINISTER,
    /** Chủ tịch Ủy ban nhân dân cấp tỉnh. */
    PROVINCIAL_CHAIR,
    /** The head of an agency or unit with legal personality, such as a director of a department. */
    AGENCY_HEAD,
    /** Chủ tịch Ủy ban nhân dân cấp xã. */
    COMMUNE_CHAIR
}
