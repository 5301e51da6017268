package vn.thidua.tenants.attachment;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of whatever a file is attached to. */
@StoredId
public record ThingId(UUID value) implements Id {
    /** Of a thing that has an id of its own kind. */
    public static ThingId of(Id thing) {
        return new ThingId(thing.value());
    }
}
