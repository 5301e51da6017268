package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.person.PersonId;

/**
 * Somebody brings an initiative before the initiative council.
 *
 * @param authors in the order of their parts; the unit of the first one submits it
 * @param attachments what proves it
 */
public record SubmitInitiative(
        String name,
        String content,
        String effect,
        LocalDate appliedOn,
        List<Author> authors,
        List<AttachmentId> attachments) {
    public SubmitInitiative {
        authors = List.copyOf(authors);
        attachments = AttachmentId.bounded(attachments);
    }

    /**
     * Somebody who has a part in it.
     *
     * @param sharePercent how much is theirs; said of all authors, 100 together, or of none
     */
    public record Author(PersonId person, @Nullable Integer sharePercent) {}

    /** What came of it. */
    public sealed interface Answer {
        /** It waits for the council. */
        record Submitted(Initiative initiative) implements Answer {}

        /** It has no name, or one that is longer than {@code charactersMax}. */
        record NameUnfit(int charactersMax) implements Answer {}

        /** It does not say what is new or what has come of it, or in too many words. */
        record TextUnfit(int charactersMax) implements Answer {}

        /** It has no authors, more than {@code authorsMax}, or one of them twice. */
        record AuthorsUnfit(int authorsMax) implements Answer {}

        /** The shares are not 1 to 100 each and 100 together. */
        record SharesUnfit() implements Answer {}

        /** It is applied on a day to come. */
        record DayToCome() implements Answer {}

        /** The caller heads neither the first author's unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
