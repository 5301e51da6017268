package vn.thidua.tenants.evidence;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an activity. */
@StoredId
public record ActivityId(UUID value) implements Id {
    static ActivityId next() {
        return new ActivityId(Uuids.next());
    }
}
