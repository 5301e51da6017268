package vn.thidua.bench.run;

/**
 * How long and how often.
 *
 * @param rounds how many rounds the medians are of
 * @param warmSeconds a turn of warming up, for each sort of request and side
 * @param turns how many of them there are at most
 * @param seconds of each measurement
 * @param sorts of how many sorts of reading requests figures are taken; all are asked
 * @param questions how many of each sort there are at most
 */
record Effort(int rounds, long warmSeconds, int turns, long seconds, int sorts, int questions) {
    private static final int ALL = Integer.MAX_VALUE;

    /** Two minutes: a JVM on two cores is ready sooner. */
    private static final int TURNS = 8;

    /** Figures to tell others. */
    static final Effort FULL = new Effort(3, 15, TURNS, 15, ALL, ALL);

    /** The same for several sides, one after the other. */
    static final Effort SIDES = new Effort(3, 15, TURNS, 10, ALL, ALL);

    /** For somebody who is alone: no rounds. */
    static final Effort ALONE = new Effort(1, 2, 4, 5, ALL, ALL);

    /** To see whether it works. */
    static final Effort SMOKE = new Effort(1, 1, 1, 1, 1, 24);
}
