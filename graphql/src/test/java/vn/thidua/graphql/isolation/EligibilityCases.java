package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.eligibility.EligibilityHold;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What holds people and collectives back from nominations. */
@Singleton
final class EligibilityCases implements Cases {
    private static final String DAY = "2026-01-31";

    private final HoldCasting holds;
    private final SomeUnits units;
    private final SomePeople people;

    EligibilityCases(HoldCasting holds, SomeUnits units, SomePeople people) {
        this.holds = holds;
        this.units = units;
        this.people = people;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("EligibilityHold", world -> hold(world).id());
    }

    EligibilityHold hold(World world) {
        var officer = holds.officer(world.own());
        return holds.held(officer, new Subject.OfUnit(unit(world).id()));
    }

    /** Nobody else's: whoever is held back is not nominated. */
    private Unit unit(World world) {
        return world.once(
                Unit.class, "to hold back", () -> units.unit(world.own(), "Đơn vị chờ kết luận"));
    }

    private Person person(World world) {
        return world.once(
                Person.class,
                "to hold back a person",
                () -> people.person(world.own(), unit(world), "Lê Văn Chờ"));
    }

    @Override
    public List<Case> cases() {
        return List.of(
                opening("collective", w -> w.id("Unit", unit(w).id())).leaving("input.person"),
                opening("person", w -> w.id("Person", person(w).id()))
                        .called("a person")
                        .leaving("input.collective"),
                Case.of("Mutation.eligibilityHoldClose")
                        .with(w -> revision(w, hold(w)))
                        .with("input.conclusion", "Kết luận số 7")
                        .with("input.closedOn", w -> hold(w).openedOn().toString()),
                Case.of("Mutation.eligibilityHoldReopen").with(this::closed),
                Case.of("OwnAgency.eligibilityHolds")
                        .where("filter.person", w -> w.id("Person", person(w).id()))
                        .where("filter.collective", w -> w.id("Unit", unit(w).id())));
    }

    private static Case opening(String field, Function<World, Object> subject) {
        return Case.of("Mutation.eligibilityHoldOpen")
                .with("input.openedOn", DAY)
                .with("input." + field, subject);
    }

    private static Map<String, Object> revision(World world, EligibilityHold hold) {
        return Map.of(
                "input.hold",
                world.id("EligibilityHold", hold.id()),
                "input.revision",
                hold.revision());
    }

    private Map<String, Object> closed(World world) {
        var officer = holds.officer(world.own());
        return revision(world, holds.closed(officer, hold(world), null));
    }
}
