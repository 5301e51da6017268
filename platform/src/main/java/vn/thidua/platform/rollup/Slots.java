package vn.thidua.platform.rollup;

/**
 * Rollups are written twice: to the row of the agency that has contributed, and to one of 64 slots
 * of the total, by the agency's number. So a total is read from 64 rows a period however many
 * agencies there are, and agencies that report at the same moment seldom wait for one another.
 */
final class Slots {
    /** Doubles the rows called {@code s}. */
    static final String BOTH = " CROSS JOIN (SELECT FALSE AS in_slot UNION ALL SELECT TRUE) k ";

    /** Whose row it is: the agency's number, or the slot's. */
    static final String CONTRIBUTOR = " IF(k.in_slot, MOD(s.tenant_id, 64), s.tenant_id) ";

    private Slots() {}
}
