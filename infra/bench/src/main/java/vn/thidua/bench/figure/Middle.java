package vn.thidua.bench.figure;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Medians and other percentiles of what was measured. */
public final class Middle {
    private static final double ALL = 100;

    /** 99.9 % of a thousand is a little more than 999 for a computer. */
    private static final double HAIR = 1e-9;

    private Middle() {}

    /** The value in the middle; of two in the middle, what lies halfway between them. */
    public static <T> double median(Collection<T> measured, ToDoubleFunction<T> value) {
        var sorted = measured.stream().mapToDouble(value).sorted().toArray();
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The least value that so many of a hundred do not exceed. */
    public static double percentile(double[] values, double percent) {
        var sorted = Arrays.stream(values).sorted().toArray();
        var rank = (int) Math.ceil(percent / ALL * sorted.length - HAIR);
        return sorted[Math.max(rank, 1) - 1];
    }
}
