package vn.thidua.tenants.attachment;

import java.util.List;
import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an attachment. */
@StoredId
public record AttachmentId(UUID value) implements Id {
    private static final int FILES_MAX = 20;

    static AttachmentId next() {
        return new AttachmentId(Uuids.next());
    }

    /** These files, if they are not too many for one command. */
    public static List<AttachmentId> bounded(List<AttachmentId> files) {
        if (files.size() > FILES_MAX) {
            throw new IllegalArgumentException("at most %d files".formatted(FILES_MAX));
        }
        return List.copyOf(files);
    }
}
