package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody has found a person or a collective that others can learn from.
 *
 * @param name what they are known for
 * @param plan the plan under which they were found; absent where there is none
 * @param note what was seen
 */
public record DiscoverRoleModel(
        Subject subject,
        String name,
        @Nullable PlanId plan,
        LocalDate discoveredOn,
        String note,
        List<AttachmentId> attachments) {
    public DiscoverRoleModel {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** They are at the first stage. */
        record Discovered(RoleModel roleModel) implements Answer {}

        /** The plan was never issued. */
        record PlanNotIssued() implements Answer {}

        /** The name is empty, or longer than {@code charactersMax}. */
        record NameUnfit(int charactersMax) implements Answer {}

        /** The note is empty, or longer than {@code charactersMax}. */
        record NoteUnfit(int charactersMax) implements Answer {}

        /** The day is to come. */
        record DayToCome() implements Answer {}

        /** The person has left, or the unit is dissolved. */
        record SubjectGone() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
