package vn.thidua.tenants.council;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a council. */
@StoredId
public record CouncilId(UUID value) implements Id {
    static CouncilId next() {
        return new CouncilId(Uuids.next());
    }
}
