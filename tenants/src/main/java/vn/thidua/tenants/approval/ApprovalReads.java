package vn.thidua.tenants.approval;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** The door for reading how plans stand in their procedures, and what waits for the caller. */
@Singleton
@Transactional
public class ApprovalReads {
    /** So many turns of a plan are told, the latest. */
    public static final int TURNS_MAX = 500;

    private static final UUID NOBODY = new UUID(0L, 0L);

    private final PassageRepository passages;
    private final TurnRepository turns;
    private final StepsCodec codec;
    private final Hats hats;
    private final Clock clock;

    ApprovalReads(
            PassageRepository passages,
            TurnRepository turns,
            StepsCodec codec,
            Hats hats,
            Clock clock) {
        this.passages = passages;
        this.turns = turns;
        this.codec = codec;
        this.hats = hats;
        this.clock = clock;
    }

    /** How these plans stand, in two statements; none for a plan that never was on such a way. */
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
        return passages.latest(scope.tenant(), plans).stream()
                .map(line -> line.passage(codec))
                .map(passage -> new Approval(passage, all.getOrDefault(passage.plan(), List.of())))
                .toList();
    }

    /** The steps that the caller may take today, as a deputy too; so many of them are named. */
    public WaitingTurns waiting(Scope scope, int first) {
        scope.require(Permission.READ);
        var worn = hats.of(scope);
        var open = turns.waiting(scope.tenant(), roles(worn), people(worn), units(worn), first);
        var today = LocalDate.now(clock);
        var named = open.stream().map(turn -> waiting(turn, worn, today)).toList();
        return new WaitingTurns(open.isEmpty() ? 0 : open.getFirst().total(), named);
    }

    private static WaitingTurn waiting(OpenTurn turn, List<Hat> worn, LocalDate today) {
        var dueOn = turn.dueOn();
        return new WaitingTurn(
                turn.planId(),
                turn.stepKey(),
                turn.stepName(),
                dueOn,
                dueOn != null && today.isAfter(dueOn),
                behalf(turn, worn));
    }

    private static @Nullable PersonId behalf(OpenTurn turn, List<Hat> worn) {
        for (var hat : worn) {
            if (hat.fits(turn)) {
                return hat.behalf();
            }
        }
        return null;
    }

    private static Set<String> roles(List<Hat> worn) {
        var roles = new TreeSet<String>();
        worn.forEach(hat -> hat.roles().forEach(role -> roles.add(role.name())));
        return roles;
    }

    private static Set<PersonId> people(List<Hat> worn) {
        var people = new HashSet<>(Set.of(new PersonId(NOBODY)));
        for (var hat : worn) {
            var person = hat.person();
            if (person != null) {
                people.add(person);
            }
        }
        return people;
    }

    private static Set<UnitId> units(List<Hat> worn) {
        var units = new HashSet<>(Set.of(new UnitId(NOBODY)));
        for (var hat : worn) {
            var unit = hat.unit();
            if (unit != null) {
                units.add(unit);
            }
        }
        return units;
    }
}
