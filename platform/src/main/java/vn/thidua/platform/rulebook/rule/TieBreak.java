package vn.thidua.platform.rulebook.rule;

/** What parts nominees with the same votes at the last place. */
public enum TieBreak {
    /** The chair's vote. */
    CHAIR,
    /** Nothing: the council votes again. */
    NONE
}
