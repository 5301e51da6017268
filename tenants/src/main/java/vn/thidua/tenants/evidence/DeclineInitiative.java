package vn.thidua.tenants.evidence;

/** The initiative council has not recognised an initiative. */
public record DeclineInitiative(InitiativeId initiative, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It cannot be used. */
        record Declined(Initiative initiative) implements Answer {}

        /** It was decided or withdrawn before. */
        record NotWaiting(InitiativeState state) implements Answer {}

        /** The reason is empty, or longer than {@code charactersMax}. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
