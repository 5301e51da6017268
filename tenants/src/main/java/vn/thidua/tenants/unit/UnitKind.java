package vn.thidua.tenants.unit;

/** What a unit is in its agency. */
public enum UnitKind {
    /** Lãnh đạo: those who head the agency itself. */
    LEADERSHIP,
    /** Văn phòng. */
    OFFICE,
    /** Thanh tra. */
    INSPECTORATE,
    /** Phòng. */
    DIVISION,
    /** Vụ, of a ministry or a supreme body. */
    DEPARTMENT,
    /** Cục, Tổng cục. */
    AUTHORITY,
    /** Chi cục. */
    SUB_AUTHORITY,
    /** Đơn vị sự nghiệp công lập: centres, schools, institutes, notary offices. */
    PUBLIC_SERVICE_UNIT,
    /** Anything else, such as a committee's body or an enterprise. */
    OTHER
}
