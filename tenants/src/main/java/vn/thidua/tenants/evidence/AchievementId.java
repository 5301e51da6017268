package vn.thidua.tenants.evidence;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of an achievement. */
@StoredId
public record AchievementId(UUID value) implements Id {
    static AchievementId next() {
        return new AchievementId(Uuids.next());
    }
}
