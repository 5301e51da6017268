package vn.thidua.tenants.registration;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a registration; later ones have greater ids. */
@StoredId
public record RegistrationId(UUID value) implements Id {

    /** An id for a registration that is new. */
    public static RegistrationId next() {
        return new RegistrationId(Uuids.next());
    }
}
