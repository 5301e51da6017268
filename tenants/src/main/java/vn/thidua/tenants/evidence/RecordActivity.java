package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody writes down what a unit has held or made under a plan.
 *
 * @param item absent where it serves the whole plan
 * @param count how many of them there were
 * @param participants absent where nobody has counted
 */
public record RecordActivity(
        PlanId plan,
        @Nullable ItemKey item,
        UnitId unit,
        ActivityKind kind,
        String name,
        LocalDate heldOn,
        int count,
        @Nullable Integer participants,
        List<AttachmentId> attachments) {
    public RecordActivity {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is kept. */
        record Recorded(Activity activity) implements Answer {}

        /** The plan was never issued. */
        record PlanNotIssued() implements Answer {}

        /** The plan has no such item. */
        record ItemUnknown(ItemKey item) implements Answer {}

        /** The name is empty, or longer than {@code charactersMax}. */
        record NameUnfit(int charactersMax) implements Answer {}

        /** The counts are below 1, or above these. */
        record CountUnfit(int countMax, int participantsMax) implements Answer {}

        /** The day is to come. */
        record DayToCome() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
