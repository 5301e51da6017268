package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.InForce;

/** What the council of awards votes on: the agency's own nominations, and those from below. */
@Singleton
class AwardMatters implements Matters {
    private final NominationMatters own;
    private final SubmittedMatters submitted;

    AwardMatters(NominationMatters own, SubmittedMatters submitted) {
        this.own = own;
        this.submitted = submitted;
    }

    @Override
    public List<MatterLine> findAll(Scope scope, Collection<MatterId> wanted) {
        return both(own.findAll(scope, wanted), submitted.findAll(scope, wanted));
    }

    @Override
    public List<MatterLine> hold(Scope scope, Collection<MatterId> wanted) {
        return both(own.hold(scope, wanted), submitted.hold(scope, wanted));
    }

    private static List<MatterLine> both(List<MatterLine> own, List<MatterLine> submitted) {
        return Stream.concat(own.stream(), submitted.stream()).toList();
    }

    @Override
    public Map<MatterId, InForce.Vote> votes(Scope scope, Collection<MatterId> wanted) {
        var votes = new HashMap<>(own.votes(scope, wanted));
        votes.putAll(submitted.votes(scope, wanted));
        return votes;
    }

    @Override
    public int settle(Scope scope, Verdict verdict) {
        return own.settle(scope, verdict.on(MatterKind.NOMINATION))
                + submitted.settle(scope, verdict.on(MatterKind.SUBMITTED));
    }

    @Override
    public MinutesWords words(Scope scope, SessionRow session, Collection<MatterId> wanted) {
        var words = own.words(scope, session, wanted);
        return words.with(submitted.names(scope, wanted));
    }
}
