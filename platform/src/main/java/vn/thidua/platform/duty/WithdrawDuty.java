package vn.thidua.platform.duty;

/** Say that a duty is no longer owed. */
public record WithdrawDuty(DutyId duty, String reason) {
    private static final int REASON_MAX = 1000;

    public WithdrawDuty {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("a reason has 1 to 1000 letters");
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** Nobody owes it any more. */
        record Withdrawn(Duty duty) implements Answer {}

        /** It was withdrawn before. */
        record AlreadyWithdrawn() implements Answer {}
    }
}
