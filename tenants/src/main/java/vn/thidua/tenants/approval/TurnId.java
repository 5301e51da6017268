package vn.thidua.tenants.approval;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of somebody's turn at a step. */
@StoredId
public record TurnId(UUID value) implements Id {

    /** An id for a turn that is new. */
    public static TurnId next() {
        return new TurnId(Uuids.next());
    }
}
