package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/**
 * The door through which the word of an initiative council (Hội đồng sáng kiến) comes in that has
 * decided on paper. A council that votes here says it by closing its session.
 */
@Singleton
@Transactional
public class InitiativeCouncil {
    private final Initiatives door;
    private final InitiativeOutcomes outcomes;
    private final Clock clock;

    InitiativeCouncil(Initiatives door, InitiativeOutcomes outcomes, Clock clock) {
        this.door = door;
        this.outcomes = outcomes;
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
        var recognised = outcomes.recognise(scope, id, command.effectScope(), number, day);
        var now = door.fetch(scope, id);
        return recognised > 0
                ? new RecogniseInitiative.Answer.Recognised(now)
                : new RecogniseInitiative.Answer.NotWaiting(now.state());
    }

    /** The council has not recognised it. */
    public DeclineInitiative.Answer decline(Scope scope, DeclineInitiative command) {
        scope.require(Permission.RECOGNISE_INITIATIVE);
        var id = door.fetch(scope, command.initiative()).id();
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > Initiative.REASON_MAX) {
            return new DeclineInitiative.Answer.ReasonUnfit(Initiative.REASON_MAX);
        }
        var declined = outcomes.decline(scope, id, reason);
        var now = door.fetch(scope, id);
        return declined > 0
                ? new DeclineInitiative.Answer.Declined(now)
                : new DeclineInitiative.Answer.NotWaiting(now.state());
    }
}
