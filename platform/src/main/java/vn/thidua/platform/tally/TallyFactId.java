package vn.thidua.platform.tally;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The id of an entry in the ledger of what is counted. */
@StoredId
public record TallyFactId(UUID value) implements Id {
    static TallyFactId next() {
        return new TallyFactId(Uuids.next());
    }
}
