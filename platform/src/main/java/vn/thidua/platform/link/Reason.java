package vn.thidua.platform.link;

/** Why somebody ended something. */
final class Reason {
    private static final int LENGTH_MAX = 1000;

    private Reason() {}

    static void require(String reason) {
        if (reason.isBlank() || reason.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("a reason has 1 to 1000 letters");
        }
    }
}
