package vn.thidua.platform.directory;

/** What sort of body an agency is. Levels that no longer exist stay, for history. */
public enum AgencyKind {
    /** Thủ tướng Chính phủ, with the office that keeps the movements launched nationwide. */
    PRIME_MINISTER,
    /** Bộ, cơ quan ngang bộ. */
    MINISTRY,
    /** Viện kiểm sát nhân dân tối cao. */
    SUPREME_PEOPLES_PROCURACY,
    /** Viện kiểm sát nhân dân cấp tỉnh. */
    PROVINCIAL_PEOPLES_PROCURACY,
    /** Viện kiểm sát nhân dân khu vực. */
    REGIONAL_PEOPLES_PROCURACY,
    /** Viện kiểm sát quân sự Trung ương. */
    CENTRAL_MILITARY_PROCURACY,
    /** Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương. */
    PROVINCIAL_PEOPLES_COMMITTEE,
    /** Sở Tư pháp. */
    PROVINCIAL_DEPARTMENT_OF_JUSTICE,
    /** Another department of a province (sở, ban, ngành). */
    PROVINCIAL_DEPARTMENT,
    /** Ủy ban nhân dân cấp huyện, until 30/6/2025. */
    DISTRICT_PEOPLES_COMMITTEE,
    /** Phòng Tư pháp cấp huyện, until 30/6/2025. */
    DISTRICT_JUSTICE_OFFICE,
    /** Ủy ban nhân dân xã, phường, đặc khu. */
    COMMUNE_PEOPLES_COMMITTEE,
    /** A body outside the State payroll that takes part, such as a notary office. */
    EXTERNAL_ORGANISATION
}
