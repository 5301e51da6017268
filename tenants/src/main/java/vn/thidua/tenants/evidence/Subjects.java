package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Finds whom evidence speaks for. */
@Singleton
class Subjects {
    private final People people;
    private final Units units;

    Subjects(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    SubjectLine fetch(Scope scope, Subject subject) {
        return switch (subject) {
            case Subject.OfPerson(var id) -> {
                var person = people.fetch(scope, id);
                yield new SubjectLine(id, person.unitId(), person.left());
            }
            case Subject.OfUnit(var id) ->
                    new SubjectLine(null, id, !units.fetch(scope, id).open());
        };
    }

    /** Whom two columns name, of which one is filled at most. */
    static @Nullable Subject of(@Nullable PersonId person, @Nullable UnitId collective) {
        if (person != null) {
            return new Subject.OfPerson(person);
        }
        return collective == null ? null : new Subject.OfUnit(collective);
    }

    static @Nullable PersonId person(@Nullable Subject subject) {
        return subject instanceof Subject.OfPerson(var person) ? person : null;
    }

    static @Nullable UnitId collective(@Nullable Subject subject) {
        return subject instanceof Subject.OfUnit(var unit) ? unit : null;
    }
}
