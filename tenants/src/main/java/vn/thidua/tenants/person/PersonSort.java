package vn.thidua.tenants.person;

/** In which order people are listed. */
public enum PersonSort {
    /** By given name, then family and middle names, in the Vietnamese alphabet. */
    NAME,
    /** In the order in which they were registered. */
    REGISTERED
}
