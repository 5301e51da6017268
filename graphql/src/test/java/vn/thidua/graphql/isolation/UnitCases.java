package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Units and people. */
@Singleton
final class UnitCases implements Cases {
    private static final String UNIT = "Unit";
    private static final String PERSON = "Person";

    private final SomeUnits units;
    private final SomePeople people;
    private final Casting casting;

    UnitCases(SomeUnits units, SomePeople people, Casting casting) {
        this.units = units;
        this.people = people;
        this.casting = casting;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(UNIT, world -> unit(world).id(), PERSON, world -> person(world).id());
    }

    /** Another unit, which the head of the world heads; everybody heads the one above it. */
    Unit unit(World world) {
        var top =
                world.once(
                        Unit.class,
                        "the top unit",
                        () -> headed(world, null, "everybody", world.everybody()));
        return headed(world, top, "the head", world.head());
    }

    private Unit headed(World world, @Nullable Unit above, String name, Scope who) {
        var unit = units.under(world.own(), above, "Đơn vị " + System.nanoTime());
        var person =
                world.once(Person.class, name, () -> people.person(world.own(), unit, name, who));
        people.head(world.own(), unit, person);
        return unit;
    }

    Person person(World world) {
        return people.person(world.own(), unit(world), "Bình", colleague(world));
    }

    private Scope colleague(World world) {
        return casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.unitChange").with(this::unitToChange),
                Case.of("Mutation.unitClose").with(this::unitToChange),
                Case.of("Mutation.unitCreate").where("input.parent", this::unitId),
                Case.of("Mutation.unitMove")
                        .with(this::unitToChange)
                        .where("input.parent", this::unitId),
                Case.of("Mutation.personChange").with(this::personToChange),
                Case.of("Mutation.personLeave").with(this::personToChange),
                Case.of("Mutation.personMove").with(this::personToChange),
                Case.of("Mutation.participantsRecord").with("input.persons", 0),
                Case.of("OwnAgency.people")
                        .where("filter.unit", w -> w.id(UNIT, person(w).unitId())));
    }

    private Object unitId(World world) {
        return world.id(UNIT, unit(world).id());
    }

    private Map<String, Object> unitToChange(World world) {
        var unit = unit(world);
        return Map.of("input.unit", world.id(UNIT, unit.id()), "input.revision", unit.revision());
    }

    private Map<String, Object> personToChange(World world) {
        var person = person(world);
        return Map.of(
                "input.person", world.id(PERSON, person.id()),
                "input.revision", person.revision());
    }
}
