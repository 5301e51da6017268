package vn.thidua.tenants.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;

/**
 * What somebody objects to a public notice (ý kiến phản ánh). It is for the office alone.
 *
 * @param line against which award; absent where it is against the whole notice
 * @param objectorName who objects; absent once it is forgotten, years after the answer
 * @param objectorContact where they are reached; absent where they did not say, or once it is
 *     forgotten
 * @param content what they say
 * @param answer why it is right or not, or why it was withdrawn; absent while it is open
 * @param closedAt absent while it is open
 * @param closedBy the name of who answered or withdrew it, as it was then; absent while it is open
 */
public record AwardObjection(
        AwardObjectionId id,
        AwardNoticeId notice,
        @Nullable AwardLineId line,
        @Nullable String objectorName,
        @Nullable String objectorContact,
        ObjectionChannel channel,
        String content,
        LocalDate receivedOn,
        ObjectionState state,
        @Nullable String answer,
        Instant enteredAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;

    /** No address is longer. */
    public static final int CONTACT_MAX = 300;

    /** No objection is longer. */
    public static final int CONTENT_MAX = 4000;

    /** No answer is longer. */
    public static final int ANSWER_MAX = 2000;

    @Override
    public String toString() {
        return "AwardObjection[id=" + id + "]"; // Records are printed at times.
    }
}
