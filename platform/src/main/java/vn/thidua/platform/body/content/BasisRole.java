package vn.thidua.platform.body.content;

/** Why a plan cites a document. */
public enum BasisRole {
    /** Thực hiện. */
    IMPLEMENTS,
    /** Căn cứ. */
    GROUND,
    /** Dẫn chiếu. */
    REFERS_TO
}
