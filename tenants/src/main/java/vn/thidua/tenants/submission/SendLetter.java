package vn.thidua.tenants.submission;

import java.util.List;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The office puts nominations of a review before an agency above.
 *
 * @param document number and date of the letter as printed
 * @param nominations in the order in which they are put forward
 */
public record SendLetter(
        AwardReviewId review,
        AgencyId receiver,
        String title,
        String document,
        List<NominationId> nominations) {
    public SendLetter {
        nominations = List.copyOf(nominations);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is before the receiver. */
        record Sent(SubmissionLetter letter) implements Answer {}

        /** The receiver does not work on the platform. */
        record ReceiverAbsent() implements Answer {}

        /** The title is empty, or longer than this. */
        record TitleUnfit(int charactersMax) implements Answer {}

        /** Number and date are empty, or longer than this. */
        record DocumentUnfit(int charactersMax) implements Answer {}

        /** There are none, one twice, or more than this. */
        record ListUnfit(int nominationsMax) implements Answer {}

        /** One cannot go up. */
        record Unfit(NominationId nomination, SubmissionFault fault) implements Answer {}
    }
}
