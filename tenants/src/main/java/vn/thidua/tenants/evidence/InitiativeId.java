package vn.thidua.tenants.evidence;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an initiative. */
@StoredId
public record InitiativeId(UUID value) implements Id {
    static InitiativeId next() {
        return new InitiativeId(Uuids.next());
    }
}
