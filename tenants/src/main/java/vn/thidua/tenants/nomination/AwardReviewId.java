package vn.thidua.tenants.nomination;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a review of awards. */
@StoredId
public record AwardReviewId(UUID value) implements Id {
    static AwardReviewId next() {
        return new AwardReviewId(Uuids.next());
    }
}
