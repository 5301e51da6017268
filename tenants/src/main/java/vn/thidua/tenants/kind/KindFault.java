package vn.thidua.tenants.kind;

/** What is wrong with a definition that somebody wants to give a kind. */
public enum KindFault {
    /** It has no name. */
    NAME_MISSING,
    /** Its name has more than {@link KindDefinition#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** Its place among the kinds is not between 0 and {@link KindDefinition#POSITION_MAX}. */
    POSITION_OUT_OF_RANGE,
    /** It names no register. */
    REGISTER_MISSING,
    /** Its register's name has more than {@link KindDefinition#REGISTER_MAX} characters. */
    REGISTER_TOO_LONG,
    /** Its number pattern does not hold the number's place once. */
    NUMBER_PATTERN_UNFIT,
    /** A unit's plan stands under a plan of the agency, and none is named. */
    UNIT_PLAN_WITHOUT_PLACE,
    /** A unit's plan never leaves the agency, so it answers nobody outside. */
    UNIT_PLAN_ANSWERS_OUTSIDE,
    /** No plan stands under a plan of a unit. */
    STANDS_UNDER_UNIT_PLAN,
    /** It stands under more than {@link KindDefinition#UNDER_MAX} kinds. */
    UNDER_TOO_MANY
}
