package vn.thidua.tenants.evidence;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a media item. */
@StoredId
public record MediaItemId(UUID value) implements Id {
    static MediaItemId next() {
        return new MediaItemId(Uuids.next());
    }
}
