package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.AwardReviewId;

/**
 * The office convenes a session of a council for a review of awards, or on initiatives.
 *
 * @param review of the nominations; absent where the council votes on initiatives
 * @param agenda in this order
 */
public record ConveneSession(
        CouncilId council,
        @Nullable AwardReviewId review,
        LocalDate heldOn,
        String place,
        List<AgendaEntry> agenda) {
    public ConveneSession {
        agenda = List.copyOf(agenda);
    }

    /** The days for which a session is convened: those of last year, this year and the next. */
    record Days(LocalDate first, LocalDate last) {
        static Days around(LocalDate today) {
            var start = today.withDayOfYear(1);
            return new Days(start.minusYears(1), start.plusYears(2).minusDays(1));
        }

        boolean contain(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is convened; everybody is absent until it is said who is there. */
        record Convened(CouncilSession session) implements Answer {}

        /** A council of awards has a review, and a council of initiatives none. */
        record WrongKind() implements Answer {}

        /** Nobody sits in the council on the day. */
        record NoComposition(LocalDate heldOn) implements Answer {}

        /** The day is earlier or later than anybody convenes a session for. */
        record DayOutOfRange(LocalDate first, LocalDate last) implements Answer {}

        /** The place is missing, or longer than {@code charactersMax}. */
        record PlaceUnfit(int charactersMax) implements Answer {}

        /** The agenda cannot be so. */
        record Unfit(AgendaFault fault) implements Answer {}
    }
}
