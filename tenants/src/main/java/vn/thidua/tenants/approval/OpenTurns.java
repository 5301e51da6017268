package vn.thidua.tenants.approval;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** The door to the turns that nobody has taken yet: the caller's, and all of the agency. */
@Singleton
@Transactional
public class OpenTurns {
    /** So many turns are looked at for one caller, those due first. */
    private static final int LOOKED_AT_MAX = 1000;

    private static final UUID NOBODY = new UUID(0L, 0L);
    private static final String ORDER = "turn.due";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final TurnRepository turns;
    private final Hats hats;
    private final Clock clock;

    OpenTurns(TurnRepository turns, Hats hats, Clock clock) {
        this.turns = turns;
        this.hats = hats;
        this.clock = clock;
    }

    /** All of the agency, those due first; or those alone whose time limit is over. */
    public Page<Turn> list(Scope scope, boolean lateOnly, PageRequest page) {
        scope.require(Permission.READ);
        var today = LocalDate.now(clock);
        var after = page.cursor(ORDER, 2);
        var rows =
                turns.page(
                        scope.tenant(),
                        lateOnly,
                        today,
                        after.map(key -> key.date(0)).orElse(LocalDate.EPOCH),
                        new TurnId(after.map(key -> key.id(1)).orElse(NOBODY)),
                        page.limit());
        return Page.of(rows, page, OpenTurns::cursor).map(line -> line.turn(today));
    }

    private static Cursor cursor(TurnLine line) {
        var due = line.dueOn();
        return Cursor.of(ORDER, due == null ? NEVER : due, line.id().value());
    }

    /** The keys of the steps of these plans that the caller may take now, as a deputy too. */
    public Map<PlanId, Set<String>> takeable(Scope scope, Collection<PlanId> plans) {
        if (plans.isEmpty() || !scope.allows(Permission.TAKE_STEP)) {
            return Map.of();
        }
        var open = turns.open(scope.tenant(), plans, scope.account());
        var found = new HashMap<PlanId, Set<String>>();
        for (var chosen : chosen(hats.of(scope), open)) {
            found.computeIfAbsent(chosen.turn().planId(), _ -> new TreeSet<>())
                    .add(chosen.turn().stepKey());
        }
        return found;
    }

    /** The steps that the caller may take today, as a deputy too; so many of them are named. */
    public WaitingTurns waiting(Scope scope, int first) {
        scope.require(Permission.READ);
        var worn = hats.of(scope);
        var open =
                turns.waiting(
                        scope.tenant(),
                        roles(worn),
                        people(worn),
                        units(worn),
                        scope.account(),
                        LOOKED_AT_MAX);
        var today = LocalDate.now(clock);
        var all = chosen(worn, open);
        return new WaitingTurns(
                all.size(),
                all.stream().limit(first).map(chosen -> waiting(chosen, today)).toList());
    }

    /** One turn for each step that the caller may take, in the order of what is open. */
    private static List<Chosen> chosen(List<Hat> worn, List<OpenTurn> open) {
        var steps = new LinkedHashMap<Place, List<OpenTurn>>();
        for (var turn : open) {
            steps.computeIfAbsent(new Place(turn.planId(), turn.stepKey()), _ -> new ArrayList<>())
                    .add(turn);
        }
        return steps.values().stream().flatMap(at -> Chosen.of(worn, at).stream()).toList();
    }

    private static WaitingTurn waiting(Chosen chosen, LocalDate today) {
        var turn = chosen.turn();
        var dueOn = turn.dueOn();
        return new WaitingTurn(
                turn.planId(),
                turn.stepKey(),
                turn.stepName(),
                dueOn,
                dueOn != null && today.isAfter(dueOn),
                chosen.hat().behalf());
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

    private record Place(PlanId plan, String step) {}
}
