package vn.thidua.tenants.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.nomination.NominationId;

/**
 * Somebody puts a paper into a dossier.
 *
 * @param code which paper of the checklist it is; absent for others
 * @param document number and date as printed; absent where it has none
 * @param files uploaded before, attached to nothing yet
 */
public record AddPaper(
        NominationId nomination,
        @Nullable String code,
        String title,
        @Nullable String document,
        List<AttachmentId> files) {
    public AddPaper {
        files = List.copyOf(files);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is there. */
        record Added(Dossier dossier) implements Answer {}

        /** The dossier is with the office, or settled. */
        record NotWithYou() implements Answer {}

        /** The caller heads neither the unit nor one above it, and is not the office. */
        record NotYourUnit() implements Answer {}

        /** The title is missing, or something is too long. */
        record TextUnfit(int titleMax, int documentMax) implements Answer {}

        /** The checklist has no such paper. */
        record CodeUnknown(List<String> codes) implements Answer {}

        /** A dossier has no more papers, or a paper no more files. */
        record TooMany(int papersMax, int filesMax) implements Answer {}

        /** A file is attached to something already. */
        record FileTaken(String name) implements Answer {}
    }
}
