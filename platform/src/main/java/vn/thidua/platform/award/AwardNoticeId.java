package vn.thidua.platform.award;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a public notice of those who are to be awarded. */
@StoredId
public record AwardNoticeId(UUID value) implements Id {
    /** One that nothing has yet. */
    public static AwardNoticeId next() {
        return new AwardNoticeId(Uuids.next());
    }
}
