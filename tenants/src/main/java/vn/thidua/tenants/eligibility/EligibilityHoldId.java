package vn.thidua.tenants.eligibility;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of what holds somebody back from nominations. */
@StoredId
public record EligibilityHoldId(UUID value) implements Id {
    static EligibilityHoldId next() {
        return new EligibilityHoldId(Uuids.next());
    }
}
