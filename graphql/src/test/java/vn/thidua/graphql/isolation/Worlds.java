package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.tenants.plan.PlanCasting;

/** Makes worlds, and signs their people in. */
@Singleton
final class Worlds {
    private final Api api;
    private final Casting casting;
    private final PlanCasting plans;
    private final GlobalIds ids;

    Worlds(Api api, Casting casting, PlanCasting plans, GlobalIds ids) {
        this.api = api;
        this.casting = casting;
        this.plans = plans;
        this.ids = ids;
    }

    /** Another world. */
    World make(String name) {
        var own = plans.agency(name);
        var above = casting.tenant("Ministry", AgencyKind.MINISTRY);
        var below = casting.tenant("Office", AgencyKind.DISTRICT_JUSTICE_OFFICE);
        casting.relate(above, own, RelationKind.SECTORAL);
        casting.relate(own, below, RelationKind.ADMINISTRATIVE);
        return new World(
                ids,
                own,
                casting.colleague(own, Api.PASSWORD, Role.values()),
                casting.colleague(own, Api.PASSWORD, Role.UNIT_HEAD),
                above,
                below,
                casting.group(2026, own, below));
    }

    /** The colleague of a world who has every role, signed in. */
    Person everybodyOf(World world) {
        return signedIn(world.everybody());
    }

    /** Somebody with this role alone, signed in. */
    Person oneOf(World world, Role role) {
        return role == Role.UNIT_HEAD ? signedIn(world.head()) : api.colleague(world.own(), role);
    }

    private Person signedIn(Scope scope) {
        return api.signIn(casting.usernameOf(scope), Api.PASSWORD);
    }
}
