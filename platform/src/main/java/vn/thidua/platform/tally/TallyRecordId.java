package vn.thidua.platform.tally;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of a record that counts, of whichever kind it is. */
@StoredId
public record TallyRecordId(UUID value) implements Id {
    /** The same record, as its own room calls it. */
    public static TallyRecordId of(Id id) {
        return new TallyRecordId(id.value());
    }
}
