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
        var pin = new Pin(nomination.decider(), nomination.receivedOn(), versions);
        return award(pin, nomination.award());
    }

    /** The award that an agency below has submitted somebody for. */
    public Optional<AwardInForce> of(SubmittedNomination nomination) {
        var pin = new Pin(nomination.decider(), nomination.receivedOn(), nomination.rules());
        return award(pin, nomination.award());
    }

    private Optional<AwardInForce> award(Pin pin, String award) {
        return read.computeIfAbsent(pin, this::read).award(award);
    }

    private RulesInForce read(Pin pin) {
        return rules.of(scope, pin.decider(), pin.day(), pin.rules());
    }

    private record Pin(AgencyId decider, LocalDate day, List<PinnedVersion> rules) {}
}
