package vn.thidua.platform.rulebook;

/**
 * An award that is conferred on somebody.
 *
 * @param award its code
 * @param period what it is for, such as {@code 2025}: of titles for one period one is paid
 */
public record ConferredAward(String award, String period) {}
