package vn.thidua.tenants.person;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a person in one agency. */
@StoredId
public record PersonId(UUID value) implements Id {

    /** An id for a person who is new. */
    public static PersonId next() {
        return new PersonId(Uuids.next());
    }
}
