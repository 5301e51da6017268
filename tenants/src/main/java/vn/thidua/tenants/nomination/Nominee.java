package vn.thidua.tenants.nomination;

import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Who is nominated: a person or a collective of the agency. */
public sealed interface Nominee {
    /** Somebody who works in the agency. */
    record Person(PersonId person) implements Nominee {}

    /** A unit, as the collective that it is. */
    record Collective(UnitId collective) implements Nominee {}
}
