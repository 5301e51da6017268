package vn.thidua.tenants.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Who is nominated, as they stand today.
 *
 * @param person absent for a collective
 * @param unit the person's unit, or the collective itself
 * @param gone whether the person has left, or the unit is dissolved
 */
record NomineeLine(@Nullable PersonId person, UnitId unit, boolean gone) {
    SubjectKind kind() {
        return person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
    }
}
