package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody writes down what the media have brought.
 *
 * @param link a web address; absent for paper and broadcasts
 */
public record RecordMediaItem(
        UnitId unit,
        @Nullable PlanId plan,
        @Nullable Subject subject,
        OutletKind outletKind,
        String outlet,
        String title,
        @Nullable String link,
        LocalDate publishedOn,
        List<AttachmentId> attachments) {
    public RecordMediaItem {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is kept. */
        record Recorded(MediaItem mediaItem) implements Answer {}

        /** The plan was never issued. */
        record PlanNotIssued() implements Answer {}

        /** The title or the outlet is empty, or longer than these. */
        record TextUnfit(int titleMax, int outletMax) implements Answer {}

        /** The link is no web address, or longer than {@code charactersMax}. */
        record LinkUnfit(int charactersMax) implements Answer {}

        /** The day is to come. */
        record DayToCome() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
