package vn.thidua.platform.submission;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.AgencyId;

/**
 * A letter by which an agency puts nominations before one above it (tờ trình).
 *
 * @param sender the agency that has sent it
 * @param receiver the agency that it was sent to
 * @param document number and date as printed
 * @param planTitle what the plan is called under which they were nominated below
 * @param answeredAt when it was received, returned or recalled; absent until then
 * @param review the receiver's review; absent until it is received
 * @param reason why it was returned; absent otherwise
 */
@Introspected
public record SubmissionLetter(
        SubmissionLetterId id,
        AgencyId sender,
        AgencyId receiver,
        String title,
        String document,
        String planTitle,
        AwardStage stage,
        int year,
        SubmissionLetterState state,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable ReceivingReviewId review,
        @Nullable String reason) {
    /** A letter puts no more nominations forward. */
    public static final int NOMINATIONS_MAX = 100;

    /** No title is longer. */
    public static final int TITLE_MAX = 500;

    /** No number and date are longer. */
    public static final int DOCUMENT_MAX = 300;

    /** No reason is longer. */
    public static final int REASON_MAX = 1000;
}
