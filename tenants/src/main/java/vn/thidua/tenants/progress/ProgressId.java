package vn.thidua.tenants.progress;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a progress report; later reports have greater ids. */
@StoredId
public record ProgressId(UUID value) implements Id {

    /** An id for a report that is new. */
    public static ProgressId next() {
        return new ProgressId(Uuids.next());
    }
}
