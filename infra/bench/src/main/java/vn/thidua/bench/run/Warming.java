package vn.thidua.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/**
 * Warming up by what is seen, not by a number of seconds: turn after turn, until two in a row let
 * about as much through, or until there were enough. The same for everybody, whatever compiles.
 *
 * @param rates requests a second in each turn
 */
record Warming(List<Double> rates) {
    private static final double ALIKE = 0.03;

    /** Takes turns, so many at most; each tells its requests a second. */
    static Warming of(int most, DoubleSupplier turn) {
        var rates = new ArrayList<Double>();
        do {
            rates.add(turn.getAsDouble());
        } while (rates.size() < most && !new Warming(rates).isSteady());
        return new Warming(List.copyOf(rates));
    }

    /** What went through in the last turn. */
    double last() {
        return rates.getLast();
    }

    /** Whether the last two turns were alike. */
    boolean isSteady() {
        var count = rates.size();
        return count > 1 && Math.abs(rates.get(count - 2) / last() - 1) < ALIKE;
    }

    @Override
    public String toString() {
        return rates.stream()
                .map(rate -> String.format(Locale.ROOT, "%.0f", rate))
                .collect(Collectors.joining(", ", "", isSteady() ? " /s" : " /s, not yet steady"));
    }
}
