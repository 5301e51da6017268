package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** The door through which the initiative council's word comes in (Hội đồng sáng kiến). */
@Singleton
@Transactional
public class InitiativeCouncil {
    private final InitiativeRepository initiatives;
    private final Initiatives door;
    private final InitiativeTallies tallies;
    private final Audit audit;
    private final Clock clock;

    InitiativeCouncil(
            InitiativeRepository initiatives,
            Initiatives door,
            InitiativeTallies tallies,
            Audit audit,
            Clock clock) {
        this.initiatives = initiatives;
        this.door = door;
        this.tallies = tallies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The council has recognised it. */
    public RecogniseInitiative.Answer recognise(Scope scope, RecogniseInitiative command) {
        scope.require(Permission.RECOGNISE_INITIATIVE);
        var initiative = door.fetch(scope, command.initiative());
        var number = command.decisionNumber().strip();
        var day = command.decidedOn();
        if (number.isEmpty() || number.length() > Initiative.NUMBER_MAX) {
            return new RecogniseInitiative.Answer.NumberUnfit(Initiative.NUMBER_MAX);
        }
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(initiative.appliedOn())) {
            return new RecogniseInitiative.Answer.DayUnfit();
        }
        var id = initiative.id();
        var scopeOf = command.effectScope();
        if (initiatives.recognise(scope.tenant(), id, scopeOf, number, day) == 0) {
            return new RecogniseInitiative.Answer.NotWaiting(door.fetch(scope, id).state());
        }
        var detail = Map.of("number", number, "effectScope", scopeOf.name());
        audit.record(scope, "initiative.recognise", Initiatives.TYPE, id, detail);
        tallies.restate(scope, id);
        return new RecogniseInitiative.Answer.Recognised(door.fetch(scope, id));
    }

    /** The council has not recognised it. */
    public DeclineInitiative.Answer decline(Scope scope, DeclineInitiative command) {
        scope.require(Permission.RECOGNISE_INITIATIVE);
        var id = door.fetch(scope, command.initiative()).id();
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > Initiative.REASON_MAX) {
            return new DeclineInitiative.Answer.ReasonUnfit(Initiative.REASON_MAX);
        }
        if (initiatives.end(scope.tenant(), id, InitiativeState.NOT_RECOGNISED, reason) == 0) {
            return new DeclineInitiative.Answer.NotWaiting(door.fetch(scope, id).state());
        }
        audit.record(scope, "initiative.decline", Initiatives.TYPE, id, Map.of("reason", reason));
        return new DeclineInitiative.Answer.Declined(door.fetch(scope, id));
    }
}
