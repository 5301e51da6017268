package vn.thidua.platform.body.content;

/** What sort of body or person a duty falls on. */
public enum BearerKind {
    UNIT_HEAD,
    UNIT,
    OFFICE,
    COUNCIL,
    COUNCIL_MEMBER,
    /** The standing body of the council. */
    STANDING_BODY,
    STEERING_BODY,
    SUBORDINATE_AGENCY,
    MEDIA,
    /** Outside the State payroll, such as bars and notaries. */
    EXTERNAL_ORGANISATION,
    /** The Fatherland Front and the mass organisations. */
    SUPERVISOR
}
