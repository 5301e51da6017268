package vn.thidua.platform.template;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The id of one adoption; later ones are greater. */
@StoredId
public record AdoptionId(UUID value) implements Id {
    static AdoptionId next() {
        return new AdoptionId(Uuids.next());
    }
}
