package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.rule.EffectScope;

/**
 * What becomes of initiatives that wait, within the transaction of whoever brings the council's
 * word. Each tells how many it has changed: none where the initiative does not wait.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class InitiativeOutcomes {
    private final InitiativeRepository initiatives;
    private final InitiativeTallies tallies;
    private final Audit audit;

    InitiativeOutcomes(InitiativeRepository initiatives, InitiativeTallies tallies, Audit audit) {
        this.initiatives = initiatives;
        this.tallies = tallies;
        this.audit = audit;
    }

    /** These initiatives, held so that nobody changes them until the transaction ends. */
    public List<Initiative> hold(Scope scope, Collection<InitiativeId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : initiatives.lockAll(scope.tenant(), wanted).stream()
                        .map(InitiativeRow::initiative)
                        .toList();
    }

    /** It is recognised by a decision, and may be used once by each author. */
    public int recognise(
            Scope scope,
            InitiativeId initiative,
            EffectScope effectScope,
            String number,
            LocalDate decidedOn) {
        var tenant = scope.tenant();
        if (initiatives.recognise(tenant, initiative, effectScope, number, decidedOn) == 0) {
            return 0;
        }
        var detail = Map.of("number", number, "effectScope", effectScope.name());
        audit.record(scope, "initiative.recognise", Initiatives.TYPE, initiative, detail);
        tallies.restate(scope, initiative);
        return 1;
    }

    /** It is not recognised, and cannot be used. */
    public int decline(Scope scope, InitiativeId initiative, String reason) {
        var to = InitiativeState.NOT_RECOGNISED;
        if (initiatives.end(scope.tenant(), initiative, to, reason) == 0) {
            return 0;
        }
        var detail = Map.of("reason", reason);
        audit.record(scope, "initiative.decline", Initiatives.TYPE, initiative, detail);
        return 1;
    }
}
