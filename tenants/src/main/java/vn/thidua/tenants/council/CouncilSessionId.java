package vn.thidua.tenants.council;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a session of a council. */
@StoredId
public record CouncilSessionId(UUID value) implements Id {
    static CouncilSessionId next() {
        return new CouncilSessionId(Uuids.next());
    }
}
