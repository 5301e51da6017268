package vn.thidua.platform.graph;

/** What may travel from a plan up to another. */
public enum Flow {
    /** Figures, along a path on which every link carries them. */
    FIGURES,
    /** A plan's text, along a path on which every link shares it. */
    TEXT
}
