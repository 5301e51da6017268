package vn.thidua.tenants.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;

/**
 * The office enters what somebody objects to a notice.
 *
 * @param line against which award; absent where it is against the whole notice
 * @param objectorContact where they are reached; absent where they did not say
 */
public record ReceiveObjection(
        AwardNoticeId notice,
        @Nullable AwardLineId line,
        String objectorName,
        @Nullable String objectorContact,
        ObjectionChannel channel,
        String content,
        LocalDate receivedOn) {
    @Override
    public String toString() {
        return "ReceiveObjection[notice=" + notice + "]"; // Records are printed at times.
    }

    /** A text that cannot be kept as it was typed. */
    public enum Text {
        /** Who objects. */
        OBJECTOR_NAME,
        /** Where they are reached. */
        OBJECTOR_CONTACT,
        /** What they say. */
        CONTENT
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The decision waits until it is answered. */
        record Received(AwardObjection objection) implements Answer {}

        /** The decision is issued or given up. */
        record TooLate() implements Answer {}

        /** The notice was taken down. */
        record NotPosted() implements Answer {}

        /** The award is not in the notice, or was taken off. */
        record LineNotThere() implements Answer {}

        /** This is missing or too long. */
        record TextUnfit(Text text, int charactersMax) implements Answer {}

        /** The day is before that of the notice, or to come. */
        record DateOutOfRange(LocalDate earliest, LocalDate latest) implements Answer {}
    }
}
