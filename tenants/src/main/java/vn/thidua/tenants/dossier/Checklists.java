package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.PinnedRules;

/** Reads which papers the rules that nominations are pinned to ask for. */
@Singleton
class Checklists {
    private final EarlierRules rules;

    Checklists(EarlierRules rules) {
        this.rules = rules;
    }

    /** Of each of these; nominations of one day are mostly pinned to the same rules, read once. */
    Map<NominationId, List<InForce.Paper>> of(Scope scope, Collection<Nomination> nominations) {
        var read = new HashMap<Pin, RulesInForce>();
        var papers = new HashMap<NominationId, List<InForce.Paper>>();
        for (var one : nominations) {
            var pin = new Pin(one.decider(), one.receivedOn(), one.rules());
            var inForce = read.computeIfAbsent(pin, asked -> read(scope, asked));
            papers.put(
                    one.id(),
                    inForce.award(one.award()).map(award -> award.papers()).orElse(List.of()));
        }
        return papers;
    }

    private RulesInForce read(Scope scope, Pin pin) {
        var versions =
                pin.rules().stream()
                        .map(rule -> new PinnedVersion(rule.ruleSet(), rule.version()))
                        .toList();
        return rules.of(scope, pin.decider(), pin.day(), versions);
    }

    private record Pin(AgencyId decider, LocalDate day, List<PinnedRules> rules) {}
}
