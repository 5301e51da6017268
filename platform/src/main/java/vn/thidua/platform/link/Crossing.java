package vn.thidua.platform.link;

/** What of a child plan its superiors get to see through a link. */
public enum Crossing {
    /** Figures add up above; title, number and state are seen. */
    FIGURES,
    /** The text of the plan is read above, too. */
    FIGURES_AND_TEXT,
    /** Nothing: the link is known to its two ends alone. */
    NOTHING;

    /** Whether figures travel along the link. */
    public boolean carriesFigures() {
        return this != NOTHING;
    }
}
