package vn.thidua.tenants.plan;

import java.time.LocalDate;
import vn.thidua.platform.publication.PlanId;

/** The office notes that a plan in force was reviewed. */
public record ReviewPlan(PlanId plan, Review review) {
    /** No note is longer. */
    public static final int NOTE_MAX = 2000;

    /** What came of it. */
    public sealed interface Answer {
        /** It is noted. */
        record Reviewed(Plan plan) implements Answer {}

        /** The note has more than {@code charactersMax} characters. */
        record NoteTooLong(int charactersMax) implements Answer {}

        /** A review is noted when it has been held. */
        record DateToCome(LocalDate today) implements Answer {}

        /** That is noted already: one review of a kind a day, and one final review in all. */
        record AlreadyReviewed(Review review) implements Answer {}

        /** The plan is not in force. */
        record NotNow(Standing standing) implements Answer {}
    }
}
