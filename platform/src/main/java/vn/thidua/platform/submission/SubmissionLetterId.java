package vn.thidua.platform.submission;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a submission letter; later ones have greater ids. */
@StoredId
public record SubmissionLetterId(UUID value) implements Id {
    static SubmissionLetterId next() {
        return new SubmissionLetterId(Uuids.next());
    }
}
