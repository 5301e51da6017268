package vn.thidua.tenants.council;

/** Why an agenda cannot be so. */
public enum AgendaFault {
    /** It is empty or too long, or names a nomination twice. */
    AGENDA_UNFIT,
    /** A nomination is of another review, or does not stand or was voted on. */
    NOT_STANDING,
    /** A nomination is on the agenda of another session. */
    ON_ANOTHER_AGENDA
}
