package vn.thidua.platform.rulebook;

import java.util.UUID;
import vn.thidua.infra.id.Id;
import vn.thidua.infra.id.StoredId;
import vn.thidua.infra.id.Uuids;

/** The stable id of a rule set. */
@StoredId
public record RuleSetId(UUID value) implements Id {
    static RuleSetId next() {
        return new RuleSetId(Uuids.next());
    }
}
