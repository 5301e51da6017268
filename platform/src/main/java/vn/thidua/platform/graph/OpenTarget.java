package vn.thidua.platform.graph;

/**
 * A target that a published plan has from now on.
 *
 * @param unit the code of what it counts in; edges join targets of one unit only
 * @param share whether its figure is a numerator and a denominator
 */
public record OpenTarget(NodeId target, String unit, boolean share) {
    public OpenTarget {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a target counts in some unit");
        }
    }
}
