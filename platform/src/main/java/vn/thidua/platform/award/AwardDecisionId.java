package vn.thidua.platform.award;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a decision on awards, the same before and after it is published. */
@StoredId
public record AwardDecisionId(UUID value) implements Id {
    /** One that nothing has yet. */
    public static AwardDecisionId next() {
        return new AwardDecisionId(Uuids.next());
    }
}
