package vn.thidua.tenants.nomination;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.submission.SubmittedNomination;

/**
 * The awards of nominations, each by the rules that it is pinned to. Many of one day share them, so
 * that they are read once.
 */
public final class PinnedAwards {
    private final Scope scope;
    private final EarlierRules rules;
    private final Map<Pin, RulesInForce> read = new HashMap<>();

    public PinnedAwards(Scope scope, EarlierRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** The award that somebody is nominated for; nothing if those rules do not know it. */
    public Optional<AwardInForce> of(Nomination nomination) {
        var versions = nomination.rules().stream().map(PinnedRules::pinned).toList();
        return rules(nomination.decider(), nomination.receivedOn(), versions)
                .award(nomination.award());
    }

    /** The award that an agency below has submitted somebody for. */
    public Optional<AwardInForce> of(SubmittedNomination nomination) {
        return rules(nomination.decider(), nomination.receivedOn(), nomination.rules())
                .award(nomination.award());
    }

    /** All that these versions say of a decider's awards on a day. */
    RulesInForce rules(AgencyId decider, LocalDate day, List<PinnedVersion> versions) {
        return read.computeIfAbsent(new Pin(decider, day, versions), this::read);
    }

    private RulesInForce read(Pin pin) {
        return rules.of(scope, pin.decider(), pin.day(), pin.rules());
    }

    private record Pin(AgencyId decider, LocalDate day, List<PinnedVersion> rules) {}
}
