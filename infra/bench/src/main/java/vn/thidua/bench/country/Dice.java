package vn.thidua.bench.country;

/**
 * Chance that can be asked again: the same seed, purpose and number always give the same throw, so
 * nothing that was thrown needs to be kept.
 */
public record Dice(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    /** What the throws are for; throws for one purpose say nothing about those for another. */
    public enum Purpose {
        ID,
        PARENT,
        CROSSING,
        AUDIENCE,
        HEADS,
        MEASURE,
        FIGURE
    }

    /** Sixty-four bits. */
    public long bits(Purpose purpose, long number) {
        return mixed(mixed(seed * GOLDEN + purpose.ordinal() + 1) + number * GOLDEN);
    }

    /** A number from nought to one below the bound. */
    public int below(int bound, Purpose purpose, long number) {
        return (int) Math.floorMod(bits(purpose, number) >>> 1, (long) bound);
    }

    /** SplitMix64's finisher. */
    private static long mixed(long bits) {
        var once = (bits ^ (bits >>> 30)) * FIRST;
        var twice = (once ^ (once >>> 27)) * SECOND;
        return twice ^ (twice >>> 31);
    }
}
