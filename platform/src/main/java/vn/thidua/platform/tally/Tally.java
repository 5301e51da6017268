package vn.thidua.platform.tally;

/** How many there are of something. */
public record Tally(TallyKey key, long amount) {}
