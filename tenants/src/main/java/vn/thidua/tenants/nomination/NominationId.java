package vn.thidua.tenants.nomination;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.submission.SourceNominationId;

/** The stable id of a nomination; later ones have greater ids. */
@StoredId
public record NominationId(UUID value) implements Id {
    static NominationId next() {
        return new NominationId(Uuids.next());
    }

    /** The same, as what goes up to another agency names it. */
    public SourceNominationId source() {
        return new SourceNominationId(value);
    }
}
