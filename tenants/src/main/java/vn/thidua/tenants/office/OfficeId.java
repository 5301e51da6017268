package vn.thidua.tenants.office;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an office. */
@StoredId
public record OfficeId(UUID value) implements Id {

    /** An id for an office that is new. */
    public static OfficeId next() {
        return new OfficeId(Uuids.next());
    }
}
