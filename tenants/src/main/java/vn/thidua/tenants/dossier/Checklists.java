package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.platform.rulebook.InForce;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.PinnedAwards;

/** Reads which papers the rules that nominations are pinned to ask for. */
@Singleton
class Checklists {
    private final EarlierRules rules;

    Checklists(EarlierRules rules) {
        this.rules = rules;
    }

    /** Of each of these. */
    Map<NominationId, List<InForce.Paper>> of(Scope scope, Collection<Nomination> nominations) {
        var awards = new PinnedAwards(scope, rules);
        var papers = new HashMap<NominationId, List<InForce.Paper>>();
        for (var one : nominations) {
            papers.put(one.id(), awards.of(one).map(AwardInForce::papers).orElse(List.of()));
        }
        return papers;
    }
}
