package vn.thidua.tenants.council;

/** Why an agenda cannot be so. */
public enum AgendaFault {
    /** It is empty or too long, or names something twice. */
    AGENDA_UNFIT,
    /** The council does not vote on nominations, or not on initiatives. */
    WRONG_KIND,
    /** Something is of another review, or does not stand or was voted on. */
    NOT_STANDING,
    /** Something is on the agenda of another session. */
    ON_ANOTHER_AGENDA
}
