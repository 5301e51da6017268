package vn.thidua.tenants.approval;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Who takes a step; just one of these is named.
 *
 * @param role whoever has this role
 * @param headOfUnit whoever heads this unit
 * @param memberOfUnit whoever is in this unit itself
 * @param office whoever holds this office
 * @param person this person
 */
public record Taker(
        @Nullable Role role,
        @Nullable UnitId headOfUnit,
        @Nullable UnitId memberOfUnit,
        @Nullable OfficeId office,
        @Nullable PersonId person) {
    public Taker {
        var named = one(role) + one(headOfUnit) + one(memberOfUnit) + one(office) + one(person);
        if (named != 1) {
            throw new IllegalArgumentException(
                    "name one of role, headOfUnit, memberOfUnit, office and person");
        }
    }

    private static int one(@Nullable Object named) {
        return named == null ? 0 : 1;
    }
}
