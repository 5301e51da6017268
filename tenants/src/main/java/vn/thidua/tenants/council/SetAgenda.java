package vn.thidua.tenants.council;

import java.util.List;

/**
 * The office says anew what a session votes on. What was voted on stays.
 *
 * @param agenda what else is to be voted on, in this order
 */
public record SetAgenda(CouncilSessionId session, List<AgendaEntry> agenda) {
    public SetAgenda {
        agenda = List.copyOf(agenda);
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
