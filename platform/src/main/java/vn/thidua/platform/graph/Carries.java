package vn.thidua.platform.graph;

/**
 * What a link lets through. An accepted link that lets nothing through still counts for circles.
 *
 * @param figures whether the child's figures roll up into the parent's
 * @param texts whether those who may read the parent by its links may read the child
 */
public record Carries(boolean figures, boolean texts) {
    /** Figures and text. */
    public static final Carries EVERYTHING = new Carries(true, true);

    /** Figures, but no text. */
    public static final Carries FIGURES = new Carries(true, false);
}
