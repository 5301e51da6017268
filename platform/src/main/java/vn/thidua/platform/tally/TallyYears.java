package vn.thidua.platform.tally;

/** Years in a row, both inclusive. */
public record TallyYears(int from, int to) {
    private static final int FIRST = 1900;
    private static final int LAST = 2999;

    /** Every year there is. */
    public static TallyYears all() {
        return new TallyYears(FIRST, LAST);
    }

    /** One year alone. */
    public static TallyYears of(int year) {
        return new TallyYears(year, year);
    }
}
