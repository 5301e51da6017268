package vn.thidua.tenants.council;

import java.util.List;

/**
 * The office says how many of those who pass may go on.
 *
 * @param places in the order in which they are applied; empty for as many as pass
 */
public record SetPlaces(CouncilSessionId session, List<CouncilPlaces> places) {
    public SetPlaces {
        places = List.copyOf(places);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is so. */
        record Set(CouncilSession session) implements Answer {}

        /** The council votes on initiatives, for which there are no places. */
        record WrongKind() implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** A number is out of bounds, a basis missing or too long, or there are too many. */
        record Unfit(int mostMax, int basisMax, int listMax) implements Answer {}
    }
}
