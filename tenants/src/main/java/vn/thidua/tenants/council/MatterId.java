package vn.thidua.tenants.council;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/**
 * The id of what a council votes on: a nomination, submitted from below or not, or an initiative.
 */
@StoredId
public record MatterId(UUID value) implements Id {
    /** Of what it is. */
    public static MatterId of(Id matter) {
        return new MatterId(matter.value());
    }
}
