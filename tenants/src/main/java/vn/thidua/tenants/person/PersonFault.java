package vn.thidua.tenants.person;

/** What is wrong with what somebody says of a person. */
public enum PersonFault {
    /** There is no name. */
    NAME_MISSING,
    /** The name has more than {@link PersonDefinition#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** The job title has more than {@link PersonDefinition#JOB_TITLE_MAX} characters. */
    JOB_TITLE_TOO_LONG
}
