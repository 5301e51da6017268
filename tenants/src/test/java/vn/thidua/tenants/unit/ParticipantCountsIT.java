package vn.thidua.tenants.unit;

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
import vn.thidua.tenants.person.SomePeople;

@ExtendWith(House.class)
class ParticipantCountsIT {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Casting casting;
    private final ParticipantCounts participants;
    private final HeadCounts headCounts;
    private final SomeUnits units;
    private final SomePeople people;
    private final Scope north;
    private final Scope south;
    private final Unit office;

    ParticipantCountsIT(
            Casting casting,
            ParticipantCounts participants,
            HeadCounts headCounts,
            SomeUnits units,
            SomePeople people) {
        this.casting = casting;
        this.participants = participants;
        this.headCounts = headCounts;
        this.units = units;
        this.people = people;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = units.unit(north, "Văn phòng");
    }

    @Test
    void holdsTheLatestEntryOfTheLatestDay() {
        record(north, JUNE, 3);
        var corrected = record(north, JUNE, 4);
        var later = record(north, JUNE.plusDays(1), 5);

        assertThat(participants.holding(north, List.of(office.id()), JUNE))
                .containsExactly(corrected);
        assertThat(participants.holding(north, List.of(office.id()), JUNE.plusDays(9)))
                .containsExactly(later);
        assertThat(participants.holding(north, List.of(office.id()), JUNE.minusDays(1))).isEmpty();
        assertThat(corrected.entry()).isEqualTo(2);
    }

    @Test
    void refusesMoreThanTheUnitHas() {
        var heads = new Heads(1, 0, 8, 0, 0, null);
        var counted = headCounts.record(north, new RecordHeadCount(office.id(), JUNE, heads));
        var headCount = ((RecordHeadCount.Answer.Recorded) counted).count();

        var nine = participants.record(north, new RecordParticipants(office.id(), JUNE, 9, 1));
        var eight = participants.record(north, new RecordParticipants(office.id(), JUNE, 8, 1));

        assertThat(nine).isEqualTo(new RecordParticipants.Answer.MoreThanThere(headCount));
        assertThat(eight).isInstanceOf(RecordParticipants.Answer.Recorded.class);
    }

    @Test
    void refusesFiguresAndDaysThatCannotBe() {
        assertThat(participants.record(north, new RecordParticipants(office.id(), JUNE, -1, 0)))
                .isEqualTo(new RecordParticipants.Answer.FigureOutOfRange(Heads.EACH_MAX));
        var toCome = LocalDate.of(9999, 1, 1);
        assertThat(participants.record(north, new RecordParticipants(office.id(), toCome, 1, 0)))
                .isEqualTo(new RecordParticipants.Answer.DayOutOfRange());

        assertThat(participants.holding(north, List.of(office.id()), JUNE)).isEmpty();
    }

    @Test
    void letsAHeadCountTheOwnUnitAndNoOther() {
        var an = casting.colleague(north, "a-long-password", Role.UNIT_HEAD);
        people.head(north, office, people.person(north, office, "An", an));
        var other = units.unit(north, "Trung tâm");

        var own = record(an, JUNE, 3);
        var foreign = participants.record(an, new RecordParticipants(other.id(), JUNE, 1, 0));

        assertThat(own.recordedBy()).isEqualTo(an.account());
        assertThat(foreign).isEqualTo(new RecordParticipants.Answer.NotYourUnit(other));
        assertThat(participants.holding(north, List.of(other.id()), JUNE)).isEmpty();
    }

    @Test
    void letsNoOtherAgencyCountOrSeeCounts() {
        var count = record(north, JUNE, 3);
        var command = new RecordParticipants(office.id(), JUNE, 1, 0);

        assertThatThrownBy(() -> participants.record(south, command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> participants.record(casting.as(north, Role.VIEWER), command))
                .isInstanceOf(NotPermitted.class);

        assertThat(participants.holding(south, List.of(office.id()), JUNE)).isEmpty();
        assertThat(participants.holding(north, List.of(office.id()), JUNE)).containsExactly(count);
    }

    private ParticipantCount record(Scope scope, LocalDate day, int persons) {
        var command = new RecordParticipants(office.id(), day, persons, 0);
        var answer = participants.record(scope, command);
        return ((RecordParticipants.Answer.Recorded) answer).count();
    }
}
