package vn.thidua.tenants.standard;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;

/** The id of the nomination that somebody has already, where they are judged anew. */
@StoredId
public record StandingNominationId(UUID value) implements Id {
    /** Of a nomination that has an id of its own kind. */
    public static StandingNominationId of(Id nomination) {
        return new StandingNominationId(nomination.value());
    }
}
