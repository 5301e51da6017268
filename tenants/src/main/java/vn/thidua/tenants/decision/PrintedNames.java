package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** The names under which people and collectives are printed today. */
@Singleton
class PrintedNames {
    private final People people;
    private final Units units;

    PrintedNames(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /**
     * The name of each.
     *
     * @throws NotVisible if the agency has one of them not
     */
    Map<Subject, String> of(Scope scope, Collection<Subject> laureates) {
        Set<PersonId> persons = new HashSet<>();
        Set<UnitId> collectives = new HashSet<>();
        for (var laureate : laureates) {
            switch (laureate) {
                case Subject.OfPerson(var person) -> persons.add(person);
                case Subject.OfUnit(var unit) -> collectives.add(unit);
            }
        }
        Map<Subject, String> names = new HashMap<>();
        people.findAll(scope, persons)
                .forEach(one -> names.put(new Subject.OfPerson(one.id()), one.name()));
        units.findAll(scope, collectives)
                .forEach(one -> names.put(new Subject.OfUnit(one.id()), one.name()));
        if (!names.keySet().containsAll(laureates)) {
            throw new NotVisible(persons.isEmpty() ? "unit" : "person");
        }
        return names;
    }
}
