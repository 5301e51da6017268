package vn.thidua.platform.body.content;

/** Who brings a proposal for an award forward. */
public enum AwardProposer {
    /** The divisions and units propose upward. */
    UNIT,
    /** The council selects, and awards or proposes upward. */
    COUNCIL
}
