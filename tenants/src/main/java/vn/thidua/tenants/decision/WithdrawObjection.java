package vn.thidua.tenants.decision;

/** An objection was entered by mistake, or whoever objected has taken it back. */
public record WithdrawObjection(AwardObjectionId objection, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is kept and waits no more. */
        record Withdrawn(AwardObjection objection) implements Answer {}

        /** It was answered or withdrawn before. */
        record NotOpen(ObjectionState state) implements Answer {}

        /** The reason is missing or too long. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
