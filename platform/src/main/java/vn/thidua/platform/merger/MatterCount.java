package vn.thidua.platform.merger;

/** How many open matters of a sort there are. */
public record MatterCount(Matter matter, long count) {}
