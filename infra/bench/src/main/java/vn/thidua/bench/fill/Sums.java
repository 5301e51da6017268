package vn.thidua.bench.fill;

import vn.thidua.bench.country.Calendar;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Ledger;

/** What every plan and target has done itself, quarter by quarter, as the ledger is read. */
final class Sums {
    private static final int QUARTERS = Calendar.QUARTERS.size();

    private final long[] ofPlans;
    private final long[] ofTargets;

    Sums(Country country) {
        ofPlans = new long[country.plans().count() * QUARTERS * Ledger.MEASURES];
        ofTargets = new long[country.targets().count() * QUARTERS * Ledger.TARGET_SUMS];
    }

    void add(int plan, int quarter, int measure, long amount) {
        ofPlans[(plan * QUARTERS + quarter) * Ledger.MEASURES + measure - 1] += amount;
    }

    void addTarget(int target, int quarter, int measure, long amount) {
        var sum = Ledger.targetSum(measure);
        ofTargets[(target * QUARTERS + quarter) * Ledger.TARGET_SUMS + sum] += amount;
    }

    /** The sums of all nodes of one sort. */
    Family plans() {
        return new Family(ofPlans, Ledger.MEASURES);
    }

    Family targets() {
        return new Family(ofTargets, Ledger.TARGET_SUMS);
    }

    /**
     * Sums of one sort of nodes.
     *
     * @param width how many sums a node has in a quarter
     */
    record Family(long[] sums, int width) {
        /** Adds what a node has done in all quarters. */
        void addTo(long[] total, int node) {
            var from = node * total.length;
            for (var i = 0; i < total.length; i++) {
                total[i] += sums[from + i];
            }
        }

        /** How many sums a node has in all quarters. */
        int all() {
            return width * QUARTERS;
        }

        /** Writes the sums of a quarter, unless all are nought. */
        boolean isEmpty(long[] total, int quarter) {
            for (var i = 0; i < width; i++) {
                if (total[quarter * width + i] != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
