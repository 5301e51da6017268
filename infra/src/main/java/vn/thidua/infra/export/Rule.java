package vn.thidua.infra.export;

/** What an export takes of a table. */
enum Rule {
    /** The tenant's own rows. */
    OWN,
    /** All rows: everybody may read them. */
    WHOLE,
    /** What a statement gives. */
    ROWS,
    /** Nothing: computed anew after an import. */
    DERIVED,
    /** Nothing: it belongs to this installation. */
    LEFT;

    boolean takes() {
        return switch (this) {
            case OWN, WHOLE, ROWS -> true;
            case DERIVED, LEFT -> false;
        };
    }
}
