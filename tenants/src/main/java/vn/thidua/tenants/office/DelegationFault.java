package vn.thidua.tenants.office;

/** Why a delegation cannot be given. */
public enum DelegationFault {
    /** Nobody acts in their own place. */
    SAME_PERSON,
    /** One of the two has left the agency. */
    HAS_LEFT,
    /** It ends before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** Its last day is over. */
    IS_OVER,
    /** Its note has more than {@link Delegation#NOTE_MAX} characters. */
    NOTE_TOO_LONG,
    /** The agency has {@link Delegations#CURRENT_MAX} in force or to come. */
    TOO_MANY_DELEGATIONS
}
