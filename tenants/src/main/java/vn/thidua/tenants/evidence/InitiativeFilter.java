package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Which initiatives are wanted; what is absent is not asked for. */
public record InitiativeFilter(
        @Nullable InitiativeState state, @Nullable UnitId unit, @Nullable PersonId author) {}
