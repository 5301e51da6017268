package vn.thidua.tenants.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.InForce;

/** What councils of one kind vote on: all that differs between kinds is here. */
interface Matters {
    /** Those of these that the agency has, in no order. */
    List<MatterLine> findAll(Scope scope, Collection<MatterId> wanted);

    /** The same, held so that nobody changes them until the transaction ends. */
    List<MatterLine> hold(Scope scope, Collection<MatterId> wanted);

    /** What the rules say of votes on these; nothing where they are silent. */
    Map<MatterId, InForce.Vote> votes(Scope scope, Collection<MatterId> wanted);

    /** Lets them go on or ends them, as the council has said; tells how many. */
    int settle(Scope scope, Verdict verdict);

    /** What minutes call the session and these. */
    MinutesWords words(Scope scope, SessionRow session, Collection<MatterId> wanted);
}
