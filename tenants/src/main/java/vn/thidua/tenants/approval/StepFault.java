package vn.thidua.tenants.approval;

/** What is wrong with a step that somebody wants in a procedure. */
public enum StepFault {
    /** Its key is not one to {@link Step#KEY_MAX} small letters, digits and hyphens. */
    KEY_MALFORMED,
    /** An earlier step has its key. */
    KEY_TAKEN,
    /** It has no name. */
    NAME_MISSING,
    /** Its name has more than {@link Step#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** Its time limit is not between 1 and 250 working days. */
    LIMIT_OUT_OF_RANGE,
    /** Nobody takes it. */
    TAKERS_MISSING,
    /** It has more than {@link Step#TAKERS_MAX} takers. */
    TAKERS_TOO_MANY,
    /** It needs fewer than one or more than all of its takers, or each must take it anyway. */
    TAKERS_MIN_UNFIT,
    /** No step stands before it that it could be taken at the same time as. */
    BESIDE_NOTHING,
    /** More than {@link Step#BESIDE_MAX} steps are taken at the same time. */
    BESIDE_TOO_MANY,
    /** The same taker is named twice. */
    TAKER_NAMED_TWICE,
    /** Whoever has this role only reads. */
    ROLE_ONLY_READS,
    /** A unit that is dissolved, or a person who has left, takes no step. */
    TAKER_GONE,
    /** It leads back to what is no earlier step. */
    RETURN_NOT_EARLIER,
    /** It leads back to the same place twice. */
    RETURN_NAMED_TWICE
}
