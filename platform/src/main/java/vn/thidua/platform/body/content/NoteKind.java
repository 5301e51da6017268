package vn.thidua.platform.body.content;

/** Why a text stands in a plan that is none of its items. */
public enum NoteKind {
    /** A heading over other items. */
    HEADING,
    /** A sentence that belongs to the plan. */
    REMARK,
    /** Left in by copying or scanning: watermarks, page numbers, specks. */
    STRAY
}
