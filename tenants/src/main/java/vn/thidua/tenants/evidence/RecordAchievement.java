package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody writes down what a person or collective has achieved of a plan.
 *
 * @param item absent where it is the whole plan
 */
public record RecordAchievement(
        PlanId plan,
        @Nullable ItemKey item,
        Subject subject,
        String text,
        LocalDate achievedOn,
        List<AttachmentId> attachments) {
    public RecordAchievement {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is kept. */
        record Recorded(Achievement achievement) implements Answer {}

        /** The plan was never issued. */
        record PlanNotIssued() implements Answer {}

        /** The plan has no such item. */
        record ItemUnknown(ItemKey item) implements Answer {}

        /** The text is empty, or longer than {@code charactersMax}. */
        record TextUnfit(int charactersMax) implements Answer {}

        /** The person has left, or the unit is dissolved. */
        record SubjectGone() implements Answer {}

        /** The day is to come. */
        record DayToCome() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
