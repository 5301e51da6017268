package vn.thidua.tenants.decision;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an objection to a public notice. */
@StoredId
public record AwardObjectionId(UUID value) implements Id {
    static AwardObjectionId next() {
        return new AwardObjectionId(Uuids.next());
    }
}
