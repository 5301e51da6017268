package vn.thidua.platform.submission;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a nomination as it was submitted, not that which it has at its sender's. */
@StoredId
public record SubmittedNominationId(UUID value) implements Id {
    static SubmittedNominationId next() {
        return new SubmittedNominationId(Uuids.next());
    }
}
