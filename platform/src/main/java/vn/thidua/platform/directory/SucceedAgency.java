package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Say that an agency ends on a day and another follows it. */
public record SucceedAgency(
        SuccessionEvent event,
        AgencyId predecessor,
        AgencyId successor,
        LocalDate happenedOn,
        @Nullable String legalBasis) {
    /** What came of it. */
    public sealed interface Answer {
        /**
         * The predecessor is dissolved from that day, and its relations have ended the day before.
         */
        record Succeeded() implements Answer {}

        /** This succession was already there. */
        record AlreadySucceeded() implements Answer {}

        /** No agency follows itself, directly or by way of others. */
        record WouldCloseCircle() implements Answer {}
    }
}
