package vn.thidua.platform.rollup;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The id of an entry in the ledger of facts. */
@StoredId
public record FactEntryId(UUID value) implements Id {
    static FactEntryId next() {
        return new FactEntryId(Uuids.next());
    }
}
