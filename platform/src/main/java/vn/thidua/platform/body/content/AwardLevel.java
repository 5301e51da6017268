package vn.thidua.platform.body.content;

/** The level that decides an award. */
public enum AwardLevel {
    STATE,
    MINISTRY,
    PROVINCE,
    UNIT,
    COMMUNE;

    /** Whether it is a higher one; ministries and provinces are alike, units and communes too. */
    public boolean isAbove(AwardLevel other) {
        return rank() > other.rank();
    }

    private int rank() {
        return switch (this) {
            case STATE -> 2;
            case MINISTRY, PROVINCE -> 1;
            case UNIT, COMMUNE -> 0;
        };
    }
}
