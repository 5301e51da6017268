package vn.thidua.tenants.council;

import java.time.LocalDate;

/**
 * The office takes the last composition of a year as the first of a later one.
 *
 * @param year whose composition is taken over
 * @param sinceOn the first day, in a later year that has no composition yet
 * @param decision the number of the decision
 */
public record CarryOver(
        CouncilId council, int year, LocalDate sinceOn, String decision, LocalDate decidedOn) {
    /** What came of it. */
    public sealed interface Answer {
        /** They sit from the day on; {@code left} have left the agency and do not. */
        record CarriedOver(Council council, CouncilComposition composition, int left)
                implements Answer {}

        /** The council has no composition in the year. */
        record NothingThere() implements Answer {}

        /** The day is in no later year. */
        record NoLaterYear() implements Answer {}

        /** The later year has a composition. */
        record YearHasOne(int year) implements Answer {}

        /** Nobody is left who chairs it: the members are set anew. */
        record NoChairLeft() implements Answer {}

        /** The number of the decision is missing, or longer than {@code charactersMax}. */
        record DecisionUnfit(int charactersMax) implements Answer {}
    }
}
