package vn.thidua.tenants.nomination;

/** Somebody takes a nomination back. */
public record WithdrawNomination(NominationId nomination, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its places are free again. */
        record Withdrawn(Nomination nomination) implements Answer {}

        /** It was withdrawn before. */
        record WithdrawnBefore() implements Answer {}

        /** The council or a decision has settled it. */
        record DecidedBefore() implements Answer {}

        /** It is before an agency above, which has to return it first, or it is recalled. */
        record UnderWay() implements Answer {}

        /** The review is closed. */
        record ReviewClosed() implements Answer {}

        /** The caller heads neither the unit nor one above it, and is not the office. */
        record NotYourUnit() implements Answer {}

        /** The reason is empty, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
