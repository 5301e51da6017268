package vn.thidua.tenants.plan;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The id of an intended parent of a plan. */
@StoredId
public record ParentId(UUID value) implements Id {
    static ParentId next() {
        return new ParentId(Uuids.next());
    }
}
