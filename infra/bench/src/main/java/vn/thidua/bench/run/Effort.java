package vn.thidua.bench.run;

/**
 * How long and how often.
 *
 * @param rounds how many rounds the medians are of
 * @param warmSeconds for each sort of request and side, before the first round
 * @param seconds of each measurement
 * @param sorts of how many sorts of reading requests figures are taken; all are asked
 * @param questions how many of each sort there are at most
 */
record Effort(int rounds, long warmSeconds, long seconds, int sorts, int questions) {
    private static final int ALL = Integer.MAX_VALUE;

    /** Figures to tell others. */
    static final Effort FULL = new Effort(3, 15, 15, ALL, ALL);

    /** The same for several sides, one after the other. */
    static final Effort SIDES = new Effort(3, 10, 10, ALL, ALL);

    /** For somebody who is alone: nothing is repeated. */
    static final Effort ALONE = new Effort(1, 3, 5, ALL, ALL);

    /** To see whether it works. */
    static final Effort SMOKE = new Effort(1, 1, 1, 1, 24);
}
