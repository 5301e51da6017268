package vn.thidua.tenants.evidence;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a role model. */
@StoredId
public record RoleModelId(UUID value) implements Id {
    static RoleModelId next() {
        return new RoleModelId(Uuids.next());
    }
}
