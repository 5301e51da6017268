package vn.thidua.tenants.council;

import java.util.List;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The office says anew what a session votes on. What was voted on stays.
 *
 * @param nominations what else is to be voted on, in this order
 */
public record SetAgenda(CouncilSessionId session, List<NominationId> nominations) {
    public SetAgenda {
        nominations = List.copyOf(nominations);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The agenda is so. */
        record Set(CouncilSession session) implements Answer {}

        /** The session is over. */
        record SessionEnded() implements Answer {}

        /** The agenda cannot be so. */
        record Unfit(AgendaFault fault) implements Answer {}
    }
}
