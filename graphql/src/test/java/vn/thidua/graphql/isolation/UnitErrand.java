package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.person.LeaveAgency;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.unit.CloseUnit;
import vn.thidua.tenants.unit.CreateUnit;
import vn.thidua.tenants.unit.HeadCounts;
import vn.thidua.tenants.unit.Heads;
import vn.thidua.tenants.unit.ParticipantCounts;
import vn.thidua.tenants.unit.RecordHeadCount;
import vn.thidua.tenants.unit.RecordParticipants;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitDefinition;
import vn.thidua.tenants.unit.UnitFilter;
import vn.thidua.tenants.unit.UnitKind;
import vn.thidua.tenants.unit.Units;

/** Units with units under them, counts of one day and of an earlier one, and a head who leaves. */
@Singleton
final class UnitErrand implements Errand {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Casting casting;
    private final Units units;
    private final SomeUnits some;
    private final HeadCounts heads;
    private final ParticipantCounts participants;
    private final People people;
    private final SomePeople cast;

    UnitErrand(
            Casting casting,
            Units units,
            SomeUnits some,
            HeadCounts heads,
            ParticipantCounts participants,
            People people,
            SomePeople cast) {
        this.casting = casting;
        this.units = units;
        this.some = some;
        this.heads = heads;
        this.participants = participants;
        this.people = people;
        this.cast = cast;
    }

    @Override
    public void run(World world) {
        var top = some.unit(world.own(), "Phòng Thi đua");
        var team = new UnitDefinition("Tổ", "", UnitKind.DIVISION, 0, false, null);
        units.create(world.own(), new CreateUnit(top.id(), team));
        units.create(world.own(), new CreateUnit(top.id(), team));
        units.list(
                world.own(),
                new UnitFilter(new UnitFilter.Place.RightUnder(top.id()), true),
                PageRequest.first(5));
        units.close(world.own(), new CloseUnit(top.id(), top.revision(), MARCH));
        count(world, top);
        leave(world, top);
    }

    private void count(World world, Unit unit) {
        for (var day : new LocalDate[] {MARCH, MARCH, MARCH.minusMonths(1)}) {
            heads.record(
                    world.own(),
                    new RecordHeadCount(unit.id(), day, new Heads(1, 2, 3, 4, 5, null)));
            participants.record(world.own(), new RecordParticipants(unit.id(), day, 2, 1));
        }
        heads.list(world.own(), unit.id(), PageRequest.first(5)); // Of more than a page of units.
        heads.holding(world.own(), Set.of(unit.id()), MARCH);
        participants.holding(world.own(), Set.of(unit.id()), MARCH);
    }

    private void leave(World world, Unit unit) {
        var colleague = casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
        var person = cast.person(world.own(), unit, "Trần Thị Bình", colleague);
        cast.head(world.own(), unit, person);
        people.findByAccount(world.own(), colleague.account());
        people.findAll(world.own(), Set.of(person.id()));
        var now = people.fetch(world.own(), person.id());
        people.leave(world.own(), new LeaveAgency(now.id(), now.revision(), MARCH));
    }
}
