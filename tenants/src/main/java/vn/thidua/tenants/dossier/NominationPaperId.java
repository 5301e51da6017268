package vn.thidua.tenants.dossier;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a paper of a dossier. */
@StoredId
public record NominationPaperId(UUID value) implements Id {
    static NominationPaperId next() {
        return new NominationPaperId(Uuids.next());
    }
}
