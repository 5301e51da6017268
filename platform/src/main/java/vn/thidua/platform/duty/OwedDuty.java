package vn.thidua.platform.duty;

/** What the caller's agency owes, for itself or for one that it followed. */
public record OwedDuty(Duty duty, Coverage coverage) {}
