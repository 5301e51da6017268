package vn.thidua.tenants.eligibility;

/** For what somebody is held back. */
public enum HoldGround {
    /** Disciplinary proceedings (đang xem xét kỷ luật). */
    DISCIPLINE,
    /** An inspection, audit or investigation (thanh tra, kiểm tra, điều tra). */
    INSPECTION,
    /** A complaint or denunciation that is being looked into (khiếu nại, tố cáo). */
    COMPLAINT
}
