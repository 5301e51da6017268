package vn.thidua.tenants.unit;

/** What is wrong with what somebody says of a unit. */
public enum UnitFault {
    /** It has no name. */
    NAME_MISSING,
    /** Its name has more than {@link UnitDefinition#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** Its short name has more than {@link UnitDefinition#SHORT_NAME_MAX} characters. */
    SHORT_NAME_TOO_LONG,
    /** Its place among its siblings is not between 0 and {@link UnitDefinition#POSITION_MAX}. */
    POSITION_OUT_OF_RANGE
}
