package vn.thidua.bench.fill;

import vn.thidua.bench.country.Agency;
import vn.thidua.bench.country.Country;
import vn.thidua.bench.country.Dice.Purpose;

/**
 * How many work in a unit, and how many of them take part.
 *
 * @param collectives groups that may be commended, all of which take part
 */
record Heads(int collectives, int civilServants, int contractEmployees, int participants) {
    private static final int SERVANTS_MAX = 40;
    private static final int CONTRACTS_MAX = 5;

    static Heads of(Country country, Agency agency, int unit) {
        var throwAt = (long) agency.index() * Country.UNITS + unit;
        var servants = 2 + country.dice().below(SERVANTS_MAX, Purpose.HEADS, throwAt);
        var contracts = country.dice().below(CONTRACTS_MAX, Purpose.HEADS, throwAt + (1L << 32));
        return new Heads(1 + unit % 2, servants, contracts, servants);
    }

    /** Those of all units of an agency. */
    static Heads of(Country country, Agency agency) {
        var sum = new Heads(0, 0, 0, 0);
        for (var unit = 0; unit < Country.UNITS; unit++) {
            sum = sum.plus(of(country, agency, unit));
        }
        return sum;
    }

    int persons() {
        return civilServants + contractEmployees;
    }

    private Heads plus(Heads other) {
        return new Heads(
                collectives + other.collectives,
                civilServants + other.civilServants,
                contractEmployees + other.contractEmployees,
                participants + other.participants);
    }
}
