package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Units;

/** Finds who is nominated. */
@Singleton
class Nominees {
    private final People people;
    private final Units units;

    Nominees(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    NomineeLine fetch(Scope scope, Subject nominee) {
        return switch (nominee) {
            case Subject.OfPerson(var id) -> {
                var person = people.fetch(scope, id);
                yield new NomineeLine(id, person.unitId(), person.left());
            }
            case Subject.OfUnit(var id) ->
                    new NomineeLine(null, id, !units.fetch(scope, id).open());
        };
    }
}
