package vn.thidua.tenants.evidence;

/** Whoever submitted an initiative takes it back while it waits. */
public record WithdrawInitiative(InitiativeId initiative, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is before the council no more. */
        record Withdrawn(Initiative initiative) implements Answer {}

        /** It was decided or withdrawn before. */
        record NotWaiting(InitiativeState state) implements Answer {}

        /** The reason is empty, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
