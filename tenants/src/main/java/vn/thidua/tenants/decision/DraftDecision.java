package vn.thidua.tenants.decision;

/**
 * Somebody begins a decision of the agency.
 *
 * @param title what it is about
 * @param year what the awards are for
 */
public record DraftDecision(String title, int year) {
    /** What came of it. */
    public sealed interface Answer {
        /** It waits for its lines. */
        record Drafted(AwardDecision decision) implements Answer {}

        /** The title is empty, or longer than {@code charactersMax}. */
        record TitleUnfit(int charactersMax) implements Answer {}

        /** The year is out of bounds. */
        record YearOutOfRange(int min, int max) implements Answer {}
    }
}
