package vn.thidua.tenants.unit;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a unit. */
@StoredId
public record UnitId(UUID value) implements Id {

    /** An id for a unit that is new. */
    public static UnitId next() {
        return new UnitId(Uuids.next());
    }
}
