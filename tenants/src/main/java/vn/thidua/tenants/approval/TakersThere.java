package vn.thidua.tenants.approval;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.office.Office;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.office.Offices;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Whether those whom a procedure names are there. */
@Singleton
final class TakersThere {
    private final Units units;
    private final People people;
    private final Offices offices;

    TakersThere(Units units, People people, Offices offices) {
        this.units = units;
        this.people = people;
        this.offices = offices;
    }

    /**
     * The steps that name a unit that is dissolved or a person who has left.
     *
     * @throws NotVisible if one names what the agency does not have
     */
    List<ProcedureFault> faults(Scope scope, List<Step> steps) {
        var takers = steps.stream().flatMap(step -> step.takers().stream()).toList();
        var heads = named(takers, Taker::headOfUnit);
        var named = new HashSet<>(named(takers, Taker::memberOfUnit));
        named.addAll(heads);
        var open = openUnits(scope, named);
        var present = present(scope, named(takers, Taker::person));
        requireOffices(scope, named(takers, Taker::office));
        var faults = new ArrayList<ProcedureFault>();
        for (var place = 0; place < steps.size(); place++) {
            if (!steps.get(place).takers().stream().allMatch(t -> isThere(t, open, present))) {
                faults.add(new ProcedureFault(place, StepFault.TAKER_GONE));
            }
        }
        return faults;
    }

    private static boolean isThere(Taker taker, Set<UnitId> open, Set<PersonId> present) {
        var head = taker.headOfUnit();
        var member = taker.memberOfUnit();
        var person = taker.person();
        return (head == null || open.contains(head))
                && (member == null || open.contains(member))
                && (person == null || present.contains(person));
    }

    private Set<UnitId> openUnits(Scope scope, Set<UnitId> named) {
        var found = units.findAll(scope, named);
        if (found.size() < named.size()) {
            throw new NotVisible("unit");
        }
        return found.stream().filter(Unit::open).map(Unit::id).collect(Collectors.toSet());
    }

    private Set<PersonId> present(Scope scope, Set<PersonId> named) {
        var found = people.findAll(scope, named);
        if (found.size() < named.size()) {
            throw new NotVisible("person");
        }
        return found.stream()
                .filter(person -> !person.left())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private void requireOffices(Scope scope, Set<OfficeId> named) {
        var all = offices.list(scope).stream().map(Office::id).toList();
        if (!all.containsAll(named)) {
            throw new NotVisible("office");
        }
    }

    private static <T> Set<T> named(List<Taker> takers, Function<Taker, @Nullable T> part) {
        var found = new HashSet<T>();
        for (var taker : takers) {
            var one = part.apply(taker);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
