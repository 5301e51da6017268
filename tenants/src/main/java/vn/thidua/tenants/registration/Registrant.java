package vn.thidua.tenants.registration;

import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Who registers: a person or a collective of the agency. */
public sealed interface Registrant {

    /** Somebody who works in the agency. */
    record OfPerson(PersonId person) implements Registrant {
        @Override
        public SubjectId id() {
            return new SubjectId(person.value());
        }
    }

    /** A unit, as the collective that it is. */
    record OfUnit(UnitId unit) implements Registrant {
        @Override
        public SubjectId id() {
            return new SubjectId(unit.value());
        }
    }

    /** The person's or the unit's id. */
    SubjectId id();
}
