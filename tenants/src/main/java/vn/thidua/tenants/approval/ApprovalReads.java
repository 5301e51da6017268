package vn.thidua.tenants.approval;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/** The door for reading how plans stand in their procedures. */
@Singleton
@Transactional
public class ApprovalReads {
    /** So many turns of a plan are told, the latest. */
    public static final int TURNS_MAX = 500;

    private final PassageRepository passages;
    private final TurnRepository turns;
    private final StepsCodec codec;
    private final OpenTurns open;
    private final Clock clock;

    ApprovalReads(
            PassageRepository passages,
            TurnRepository turns,
            StepsCodec codec,
            OpenTurns open,
            Clock clock) {
        this.passages = passages;
        this.turns = turns;
        this.codec = codec;
        this.open = open;
        this.clock = clock;
    }

    /**
     * How these plans stand, in two statements, or in a few more where one is on its way and the
     * caller takes steps; none for a plan that never was on such a way.
     */
    public List<Approval> list(Scope scope, Collection<PlanId> plans) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var all =
                turns.list(scope.tenant(), plans, TURNS_MAX).stream()
                        .map(line -> line.turn(today))
                        .collect(Collectors.groupingBy(Turn::plan));
        var latest =
                passages.latest(scope.tenant(), plans).stream()
                        .map(line -> line.passage(codec))
                        .toList();
        var running =
                latest.stream()
                        .filter(passage -> passage.state() == PassageState.RUNNING)
                        .map(Passage::plan)
                        .toList();
        var takeable = open.takeable(scope, running);
        return latest.stream()
                .map(
                        passage ->
                                new Approval(
                                        passage,
                                        all.getOrDefault(passage.plan(), List.of()),
                                        takeable.getOrDefault(passage.plan(), Set.of())))
                .toList();
    }
}
