package vn.thidua.tenants.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

@ExtendWith(House.class)
class UnitHeadsIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Casting casting;
    private final UnitHeads heads;
    private final People people;
    private final SomeUnits units;
    private final Scope north;
    private final Scope south;
    private final Scope an;
    private final Unit office;
    private final Unit team;
    private final Person person;

    UnitHeadsIT(
            Casting casting,
            UnitHeads heads,
            People people,
            SomeUnits units,
            SomePeople somePeople) {
        this.casting = casting;
        this.heads = heads;
        this.people = people;
        this.units = units;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.an = casting.colleague(north, "a-long-password", Role.UNIT_HEAD);
        this.office = units.unit(north, "Văn phòng");
        this.team = units.under(north, office, "Tổ");
        this.person = somePeople.person(north, office, "An", an);
    }

    @Test
    void headsAUnitAndWhatStandsBelowIt() {
        var other = units.unit(north, "Trung tâm");

        var answer = heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR));

        var head = new UnitHead(office.id(), person.id(), NEW_YEAR);
        assertThat(answer).isEqualTo(new AppointHead.Answer.Appointed(office, head));
        assertThat(heads.list(north, List.of(office.id(), team.id()))).containsExactly(head);
        assertThat(heads.headedByCaller(an, List.of(office.id(), other.id())))
                .containsExactly(office.id());
        assertThat(heads.callerHeads(an, office.id())).isTrue();
        assertThat(heads.callerHeads(an, team.id())).isTrue();
        assertThat(heads.callerHeads(an, other.id())).isFalse();
        assertThat(heads.callerHeads(north, office.id())).isFalse();
    }

    @Test
    void hasOneHeadAtMost() {
        heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR));

        heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR.plusDays(1)));
        var replaced = heads.list(north, List.of(office.id()));
        var nobody = heads.appoint(north, new AppointHead(office.id(), null, NEW_YEAR));

        assertThat(replaced)
                .containsExactly(new UnitHead(office.id(), person.id(), NEW_YEAR.plusDays(1)));
        assertThat(nobody).isEqualTo(new AppointHead.Answer.Appointed(office, null));
        assertThat(heads.list(north, List.of(office.id()))).isEmpty();
        assertThat(heads.callerHeads(an, office.id())).isFalse();
    }

    @Test
    void headsNothingAfterLeaving() {
        heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR));

        people.leave(north, new LeaveAgency(person.id(), 1, NEW_YEAR));
        var again = heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR));

        assertThat(heads.list(north, List.of(office.id()))).isEmpty();
        assertThat(again).isInstanceOf(AppointHead.Answer.HasLeft.class);
    }

    @Test
    void letsNoOtherAgencyAppoint() {
        var own = units.unit(south, "Phòng");
        heads.appoint(north, new AppointHead(office.id(), person.id(), NEW_YEAR));

        assertThatThrownBy(() -> heads.appoint(south, new AppointHead(office.id(), null, NEW_YEAR)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                heads.appoint(
                                        south, new AppointHead(own.id(), person.id(), NEW_YEAR)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> heads.appoint(an, new AppointHead(team.id(), null, NEW_YEAR)))
                .isInstanceOf(NotPermitted.class);

        assertThat(heads.list(south, List.of(office.id()))).isEmpty();
        assertThat(heads.list(north, List.of(office.id()))).hasSize(1);
        var stranger = casting.as(south, Role.UNIT_HEAD);
        assertThat(heads.headedByCaller(stranger, List.of(office.id()))).isEmpty();
    }
}
