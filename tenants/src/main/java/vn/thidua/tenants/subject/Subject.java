package vn.thidua.tenants.subject;

import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Who registers or is nominated: a person or a collective of the agency. */
public sealed interface Subject {

    /** Somebody who works in the agency. */
    record OfPerson(PersonId person) implements Subject {
        @Override
        public SubjectId id() {
            return new SubjectId(person.value());
        }
    }

    /** A unit, as the collective that it is. */
    record OfUnit(UnitId unit) implements Subject {
        @Override
        public SubjectId id() {
            return new SubjectId(unit.value());
        }
    }

    /** The person's or the unit's id. */
    SubjectId id();

    /** Whether it is a person or a collective. */
    default SubjectKind kind() {
        return switch (this) {
            case OfPerson _ -> SubjectKind.INDIVIDUAL;
            case OfUnit _ -> SubjectKind.COLLECTIVE;
        };
    }
}
