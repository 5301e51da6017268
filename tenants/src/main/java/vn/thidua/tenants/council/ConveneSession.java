package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The office convenes a session of a council for a review of awards.
 *
 * @param nominations the agenda, in this order
 */
public record ConveneSession(
        CouncilId council,
        AwardReviewId review,
        LocalDate heldOn,
        String place,
        List<NominationId> nominations) {
    public ConveneSession {
        nominations = List.copyOf(nominations);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is convened; everybody is absent until it is said who is there. */
        record Convened(CouncilSession session) implements Answer {}

        /** The council is for something else than awards. */
        record WrongKind() implements Answer {}

        /** Nobody sits in the council on the day. */
        record NoComposition(LocalDate heldOn) implements Answer {}

        /** The place is missing, or longer than {@code charactersMax}. */
        record PlaceUnfit(int charactersMax) implements Answer {}

        /** The agenda cannot be so. */
        record Unfit(AgendaFault fault) implements Answer {}
    }
}
