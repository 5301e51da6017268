package vn.thidua.platform.award;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of one award in a decision, the same before and after it is published. */
@StoredId
public record AwardLineId(UUID value) implements Id {
    /** One that nothing has yet. */
    public static AwardLineId next() {
        return new AwardLineId(Uuids.next());
    }
}
