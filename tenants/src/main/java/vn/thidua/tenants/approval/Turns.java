package vn.thidua.tenants.approval;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.calendar.Calendar;

/** Begins, decides and drops turns, in the transaction of whoever holds the plan. */
@Singleton
final class Turns {
    private final TurnRepository turns;
    private final Calendar calendar;
    private final Accounts accounts;
    private final Clock clock;

    Turns(TurnRepository turns, Calendar calendar, Accounts accounts, Clock clock) {
        this.turns = turns;
        this.calendar = calendar;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those of a plan that nobody has taken yet. */
    List<OpenTurn> open(Scope scope, PlanId plan) {
        return turns.open(scope.tenant(), List.of(plan), scope.account());
    }

    /** The plan comes to steps: in each it is the first one's turn, or all are in turn at once. */
    void begin(Scope scope, Passage passage, List<Step> steps) {
        for (var step : steps) {
            var seats = step.way() == Way.IN_TURN ? 1 : step.takers().size();
            begin(scope, passage, step, IntStream.range(0, seats).boxed().toList());
        }
    }

    /** It is the turn of the next of those who take a step one after the other. */
    void begin(Scope scope, Passage passage, Step step, int seat) {
        begin(scope, passage, step, List.of(seat));
    }

    private void begin(Scope scope, Passage passage, Step step, List<Integer> seats) {
        var limit = step.workingDaysMax();
        var dueOn = limit == null ? null : calendar.dueOn(scope, LocalDate.now(clock), limit);
        var now = clock.instant();
        turns.insertAll(
                seats.stream()
                        .map(seat -> TurnRow.of(scope.tenant(), passage, step, seat, now, dueOn))
                        .toList());
    }

    /** The plan may go on, as far as this turn is concerned. */
    void grant(Scope scope, Chosen chosen) {
        decide(scope, chosen, TurnState.GRANTED, null, null);
    }

    /** The plan is sent back in this turn. */
    void giveBack(Scope scope, Chosen chosen, @Nullable String to, String reason) {
        decide(scope, chosen, TurnState.RETURNED, reason, to);
    }

    /** Nobody needs to take what is open. */
    void drop(Scope scope, PlanId plan) {
        turns.drop(scope.tenant(), plan);
    }

    /** Nobody needs to take what is open of a step. */
    void drop(Scope scope, PlanId plan, String step) {
        turns.dropOf(scope.tenant(), plan, step);
    }

    private void decide(
            Scope scope,
            Chosen chosen,
            TurnState to,
            @Nullable String reason,
            @Nullable String returnedTo) {
        var decided =
                turns.decide(
                        scope.tenant(),
                        chosen.turn().id(),
                        to,
                        clock.instant(),
                        scope.account(),
                        accounts.profile(scope).displayName(),
                        chosen.hat().behalf(),
                        reason,
                        returnedTo);
        if (decided != 1) {
            throw new IllegalStateException("a turn of a plan that is held was taken meanwhile");
        }
    }
}
