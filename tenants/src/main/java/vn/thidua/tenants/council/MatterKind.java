package vn.thidua.tenants.council;

/** What councils vote on. */
enum MatterKind {
    /** Whether somebody is put forward for an award. */
    NOMINATION("nomination"),
    /** Whether an initiative is recognised. */
    INITIATIVE("initiative"),
    /** Whether somebody is put forward whom an agency below has submitted. */
    SUBMITTED("submitted nomination");

    private final String thing;

    MatterKind(String thing) {
        this.thing = thing;
    }

    /** The kind of thing that refusals speak of. */
    String thing() {
        return thing;
    }
}
