package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.Set;

/** The office closes the ballots of a session, and they are counted. */
public record CloseBallots(CouncilSessionId session, Set<MatterId> matters) {
    public CloseBallots {
        matters = Set.copyOf(matters);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The numbers are there for everybody. */
        record Closed(CouncilSession session) implements Answer {}

        /** One is not being voted on, or none is named. */
        record NotOpen() implements Answer {}

        /** Absent members may still vote, and {@code missing} have not. */
        record PollRunning(LocalDate until, int missing) implements Answer {}
    }
}
