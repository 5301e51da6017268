package vn.thidua.bench.country;

import java.util.UUID;

/**
 * Identifiers as the program makes them (UUIDv7), computed from what they name: later things have
 * greater ones.
 */
public final class Ids {
    private static final int MILLIS_SHIFT = 16;
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;
    private static final int KIND_SHIFT = 40;

    private final Dice dice;

    Ids(Dice dice) {
        this.dice = dice;
    }

    /** What has an identifier. */
    public enum Kind {
        AGENCY,
        RELATION,
        ACCOUNT,
        UNIT,
        PLAN_KIND,
        PLAN,
        TARGET,
        PARENT,
        LINK,
        TARGET_EDGE,
        DUTY,
        AUDIT,
        ENTRY,
        AGENCY_ENTRY,
        REPORT
    }

    /**
     * The identifier of one thing.
     *
     * @param number which of its kind, below a million million
     * @param millis when it was made, since 1970
     */
    public UUID of(Kind kind, long number, long millis) {
        var bits = dice.bits(Dice.Purpose.ID, ((long) (kind.ordinal() + 1) << KIND_SHIFT) + number);
        var high = millis << MILLIS_SHIFT | VERSION | bits >>> 52 & RANDOM_A;
        return new UUID(high, VARIANT | bits & RANDOM_B);
    }
}
