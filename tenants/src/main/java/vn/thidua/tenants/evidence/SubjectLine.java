package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Whom evidence speaks for.
 *
 * @param person absent for a collective
 * @param unit the person's unit, or the collective
 * @param gone whether the person has left or the unit is dissolved
 */
record SubjectLine(@Nullable PersonId person, UnitId unit, boolean gone) {}
