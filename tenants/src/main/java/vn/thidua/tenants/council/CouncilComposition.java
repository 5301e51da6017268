package vn.thidua.tenants.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a council from a day on, until another composition holds or the year ends.
 *
 * @param ordinal which one of its year, 1 for the first
 * @param decision the number of the decision by which it was formed or changed
 * @param standingBody who does the council's work between its sessions; absent if nothing is said
 * @param members in the order of the decision
 */
public record CouncilComposition(
        CouncilId council,
        int year,
        int ordinal,
        LocalDate sinceOn,
        String decision,
        LocalDate decidedOn,
        @Nullable String standingBody,
        Instant setAt,
        List<CouncilSeat> members) {
    /** There are no more members. */
    public static final int MEMBERS_MAX = 100;

    /** A council does not change more often in a year. */
    public static final int CHANGES_MAX = 50;

    /** No number of a decision is longer. */
    public static final int DECISION_MAX = 100;

    /** No standing body's name is longer. */
    public static final int STANDING_BODY_MAX = 300;

    public CouncilComposition {
        members = List.copyOf(members);
    }
}
