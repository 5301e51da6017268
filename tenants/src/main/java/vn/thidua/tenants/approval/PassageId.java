package vn.thidua.tenants.approval;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a plan's passage through a procedure. */
@StoredId
public record PassageId(UUID value) implements Id {

    /** An id for a passage that is new. */
    public static PassageId next() {
        return new PassageId(Uuids.next());
    }
}
