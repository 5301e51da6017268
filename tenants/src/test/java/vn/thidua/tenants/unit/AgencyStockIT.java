package vn.thidua.tenants.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rollup.Period;

@ExtendWith(House.class)
class AgencyStockIT {
    private static final int HEADCOUNT = 51;
    private static final int PARTICIPANTS = 52;
    private static final int COLLECTIVES = 53;
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);

    private final Units units;
    private final HeadCounts headCounts;
    private final ParticipantCounts participants;
    private final SomeUnits some;
    private final Sql sql;
    private final Scope north;

    AgencyStockIT(
            Casting casting,
            Units units,
            HeadCounts headCounts,
            ParticipantCounts participants,
            SomeUnits some,
            Sql sql) {
        this.units = units;
        this.headCounts = headCounts;
        this.participants = participants;
        this.some = some;
        this.sql = sql;
        this.north = casting.cast().north();
    }

    @Test
    void addsUpWhatHoldsInTheUnitsOnTheLastDayOfAQuarter() {
        var office = some.unit(north, "Văn phòng");
        var centre = some.unit(north, "Trung tâm");
        count(office, MAY, 10);
        count(centre, MAY, 5);
        count(office, LocalDate.of(2025, 8, 1), 12);

        assertThat(stock(HEADCOUNT, Period.of(2025, 1))).isZero();
        assertThat(stock(HEADCOUNT, Period.of(2025, 2))).isEqualTo(15);
        assertThat(stock(HEADCOUNT, Period.of(2025, 3))).isEqualTo(17);
        assertThat(stock(COLLECTIVES, Period.of(2025, 3))).isEqualTo(2);
    }

    @Test
    void leavesOutAUnitFromTheDayThatItEnds() {
        var office = some.unit(north, "Văn phòng");
        var centre = some.unit(north, "Trung tâm");
        count(office, MAY, 10);
        count(centre, MAY, 5);
        participate(centre, MAY, 4);

        var tooEarly = units.close(north, new CloseUnit(centre.id(), 1, MAY));
        units.close(north, new CloseUnit(centre.id(), 1, LocalDate.of(2025, 9, 1)));
        count(centre, LocalDate.of(2025, 7, 1), 6);

        assertThat(tooEarly).isEqualTo(new CloseUnit.Answer.DayOutOfRange());
        assertThat(stock(HEADCOUNT, Period.of(2025, 2))).isEqualTo(15);
        assertThat(stock(PARTICIPANTS, Period.of(2025, 2))).isEqualTo(4);
        assertThat(stock(HEADCOUNT, Period.of(2025, 3))).isEqualTo(10);
        assertThat(stock(PARTICIPANTS, Period.of(2025, 3))).isZero();
    }

    @Test
    void equalsTheSumMadeAnewWhateverOrderCountsComeIn() {
        var random = new Random(20261122);
        var three = IntStream.range(0, 3).mapToObj(n -> some.unit(north, "P" + n)).toList();
        var counted = new ArrayList<HeadCount>();
        for (var step = 0; step < 60; step++) {
            var unit = three.get(random.nextInt(3));
            var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(730));
            counted.add(count(unit, day, random.nextInt(20)));
        }

        for (var period = Period.of(2023, 4);
                period.compareTo(Period.of(2026, 2)) < 0;
                period = period.next()) {
            var end = period.endsOn();
            var anew = three.stream().mapToInt(unit -> holding(counted, unit, end)).sum();
            assertThat(stock(HEADCOUNT, period)).as(period.toString()).isEqualTo(anew);
        }
    }

    @Test
    void losesNothingWhenManyCountAtOnce() {
        var acts =
                IntStream.range(0, 8)
                        .mapToObj(n -> some.unit(north, "P" + n))
                        .<Callable<HeadCount>>map(unit -> () -> count(unit, MAY, 3))
                        .toList();

        AtOnce.all(acts);

        assertThat(stock(HEADCOUNT, Period.of(2025, 2))).isEqualTo(24);
    }

    private static int holding(List<HeadCount> counted, Unit unit, LocalDate day) {
        HeadCount holding = null;
        for (var count : counted) {
            var counts = count.unit().equals(unit.id()) && !count.countedOn().isAfter(day);
            if (counts && (holding == null || !count.countedOn().isBefore(holding.countedOn()))) {
                holding = count;
            }
        }
        return holding == null ? 0 : holding.heads().persons();
    }

    private HeadCount count(Unit unit, LocalDate day, int civilServants) {
        var heads = new Heads(1, 0, civilServants, 0, 0, null);
        var answer = headCounts.record(north, new RecordHeadCount(unit.id(), day, heads));
        return ((RecordHeadCount.Answer.Recorded) answer).count();
    }

    private void participate(Unit unit, LocalDate day, int persons) {
        participants.record(north, new RecordParticipants(unit.id(), day, persons, 0));
    }

    private long stock(int measure, Period upTo) {
        return sql.number(
                """
                SELECT CAST(COALESCE(SUM(amount), 0) AS SIGNED) FROM agency_figure
                WHERE tenant_id = ? AND measure = ? AND period <= ?
                """,
                north.tenant().value(),
                measure,
                upTo.code());
    }
}
