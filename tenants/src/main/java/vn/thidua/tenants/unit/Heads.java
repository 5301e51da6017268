package vn.thidua.tenants.unit;

/**
 * How many a unit has of its own, the units below it not counted.
 *
 * @param collectives groups within it that may be commended as such, itself among them
 */
public record Heads(
        int collectives,
        int cadres,
        int civilServants,
        int publicEmployees,
        int contractEmployees) {
    /** No single figure is greater. */
    public static final int EACH_MAX = 1_000_000;

    /** The persons of all categories. */
    public int persons() {
        return cadres + civilServants + publicEmployees + contractEmployees;
    }

    /** Whether each figure is between 0 and {@link #EACH_MAX}. */
    public boolean inRange() {
        return within(collectives)
                && within(cadres)
                && within(civilServants)
                && within(publicEmployees)
                && within(contractEmployees);
    }

    private static boolean within(int figure) {
        return figure >= 0 && figure <= EACH_MAX;
    }
}
