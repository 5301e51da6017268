package vn.thidua.tenants.approval;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * The way of plans through the procedures of their kinds. Whoever calls holds the plan's row, so
 * that one decision comes after the other, and moves the plan itself.
 */
@Singleton
@Transactional(propagation = Propagation.MANDATORY)
public class Passages {
    private final PassageRepository passages;
    private final Procedures procedures;
    private final StepsCodec codec;
    private final Turns turns;
    private final Hats hats;
    private final Clock clock;

    Passages(
            PassageRepository passages,
            Procedures procedures,
            StepsCodec codec,
            Turns turns,
            Hats hats,
            Clock clock) {
        this.passages = passages;
        this.procedures = procedures;
        this.codec = codec;
        this.turns = turns;
        this.hats = hats;
        this.clock = clock;
    }

    /** Sets a submitted plan on its way, if its kind has a procedure; else nothing is done. */
    public void begin(Scope scope, PlanId plan, PlanKindId kind) {
        var found = procedures.find(scope, kind);
        if (found.isEmpty()) {
            return;
        }
        var procedure = found.get();
        var row =
                new PassageRow(
                        scope.tenant(),
                        PassageId.next(),
                        plan,
                        kind,
                        procedure.revision(),
                        PassageState.RUNNING,
                        clock.instant(),
                        scope.account());
        passages.insert(row);
        var passage =
                new Passage(
                        row.id(),
                        plan,
                        kind,
                        row.procedureRevision(),
                        row.state(),
                        row.begunAt(),
                        null,
                        procedure.steps());
        turns.begin(scope, passage, passage.first());
    }

    /** Whether a plan is on its way through a procedure. */
    public boolean isRunning(Scope scope, PlanId plan) {
        return running(scope, plan).isPresent();
    }

    /** Ends the way of a plan that was recorded as issued on paper. */
    public void endRecorded(Scope scope, PlanId plan) {
        running(scope, plan)
                .ifPresent(
                        passage -> {
                            turns.drop(scope, plan);
                            end(scope, passage, PassageState.RECORDED);
                        });
    }

    /**
     * The caller takes a step so that the plan may go on.
     *
     * @throws NotPermitted if the caller is not in turn for it
     */
    public Granting grant(Scope scope, PlanId plan, String key) {
        scope.require(Permission.TAKE_STEP);
        var running = running(scope, plan);
        var open = turns.open(scope, plan);
        var here = at(open, key);
        if (running.isEmpty() || here.isEmpty()) {
            return new Granting.NotOpen();
        }
        var worn = hats.of(scope);
        var chosen = Chosen.of(worn, here);
        if (chosen.isEmpty()) {
            if (Chosen.ofAny(worn, here).isEmpty()) {
                throw notInTurn();
            }
            return new Granting.TakenBefore();
        }
        turns.grant(scope, chosen.get());
        return goOn(scope, running.get(), key, chosen.get().turn().seat(), here, open);
    }

    /** The plan stays until all of a step's seats, and all steps at the same time, are taken. */
    private Granting goOn(
            Scope scope,
            Passage passage,
            String key,
            int seat,
            List<OpenTurn> here,
            List<OpenTurn> open) {
        var step = passage.step(key);
        if (!step.isTaken(seat, here.size())) {
            if (step.way() == Way.IN_TURN) {
                turns.begin(scope, passage, step, seat + 1);
            }
            return new Granting.GoesOn();
        }
        turns.drop(scope, passage.plan(), key);
        if (open.size() > here.size()) {
            return new Granting.GoesOn();
        }
        var next = passage.behind(step);
        if (next.isEmpty()) {
            end(scope, passage, PassageState.APPROVED);
            return new Granting.Through();
        }
        turns.begin(scope, passage, next);
        return new Granting.GoesOn();
    }

    /**
     * The caller sends a plan back from a step. An administrator may send it back to whoever wrote
     * it from any step, so that none is stuck where nobody is left to take one. What others do at
     * the same time is not needed any more.
     *
     * @param to the key of an earlier step; absent for whoever wrote it
     * @throws NotPermitted if the caller is not in turn for it
     */
    public GivingBack giveBack(
            Scope scope, PlanId plan, String key, @Nullable String to, String reason) {
        scope.require(Permission.TAKE_STEP);
        var running = running(scope, plan);
        var here = at(turns.open(scope, plan), key);
        if (running.isEmpty() || here.isEmpty()) {
            return new GivingBack.NotOpen();
        }
        var passage = running.get();
        var inTurn = Chosen.ofAny(hats.of(scope), here);
        var rescues = to == null && scope.allows(Permission.ADMINISTER);
        if (inTurn.isEmpty() && !rescues) {
            throw notInTurn();
        }
        if (!rescues && !passage.step(key).leadsBackTo(to)) {
            return new GivingBack.NoSuchBranch();
        }
        var chosen = inTurn.orElseGet(() -> new Chosen(here.getFirst(), Hat.NONE));
        turns.giveBack(scope, chosen, to, reason);
        turns.drop(scope, plan);
        if (to == null) {
            end(scope, passage, PassageState.RETURNED);
            return new GivingBack.ToAuthor();
        }
        turns.begin(scope, passage, List.of(passage.step(to)));
        return new GivingBack.ToStep();
    }

    private static List<OpenTurn> at(List<OpenTurn> open, String key) {
        return open.stream().filter(turn -> turn.stepKey().equals(key)).toList();
    }

    private void end(Scope scope, Passage passage, PassageState to) {
        if (passages.end(scope.tenant(), passage.id(), to, clock.instant()) != 1) {
            throw new IllegalStateException("a passage of a plan that is held ended meanwhile");
        }
    }

    private Optional<Passage> running(Scope scope, PlanId plan) {
        return passages.findRunning(scope.tenant(), plan).map(line -> line.passage(codec));
    }

    private static NotPermitted notInTurn() {
        return new NotPermitted("take a step that somebody else is in turn for");
    }
}
