package vn.thidua.tenants.office;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a delegation. */
@StoredId
public record DelegationId(UUID value) implements Id {

    /** An id for a delegation that is new. */
    public static DelegationId next() {
        return new DelegationId(Uuids.next());
    }
}
