package vn.thidua.tenants.unit;

import org.jspecify.annotations.Nullable;

/**
 * How many a unit has of its own, the units below it not counted.
 *
 * @param collectives groups within it that may be commended as such, itself among them
 * @param women how many of the persons are women; absent where nobody counted them
 */
public record Heads(
        int collectives,
        int cadres,
        int civilServants,
        int publicEmployees,
        int contractEmployees,
        @Nullable Integer women) {
    /** No single figure is greater. */
    public static final int EACH_MAX = 1_000_000;

    /** The persons of all categories. */
    public int persons() {
        return cadres + civilServants + publicEmployees + contractEmployees;
    }

    /**
     * Whether each figure is between 0 and {@link #EACH_MAX}, and no more are women than there are.
     */
    public boolean inRange() {
        return within(collectives)
                && within(cadres)
                && within(civilServants)
                && within(publicEmployees)
                && within(contractEmployees)
                && (women == null || women >= 0 && women <= persons());
    }

    private static boolean within(int figure) {
        return figure >= 0 && figure <= EACH_MAX;
    }
}
