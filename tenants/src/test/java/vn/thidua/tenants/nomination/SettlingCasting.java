package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.platform.access.Scope;

/** Settles nominations as councils and decisions do, each in a transaction of its own. */
@Singleton
@Transactional
public class SettlingCasting {
    private final NominationOutcomes outcomes;

    SettlingCasting(NominationOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** The council votes for it; 1 if it could. */
    public int endorse(Scope scope, NominationId nomination) {
        return outcomes.endorse(scope, List.of(nomination));
    }

    /** The council votes it down; 1 if it could. */
    public int decline(Scope scope, NominationId nomination) {
        return outcomes.decline(scope, List.of(nomination));
    }

    /** The award is conferred; 1 if it could. */
    public int award(Scope scope, NominationId nomination) {
        return outcomes.award(scope, List.of(nomination));
    }

    /** The decision is taken back; 1 if there was one. */
    public int unaward(Scope scope, NominationId nomination) {
        return outcomes.unaward(scope, List.of(nomination));
    }
}
