package vn.thidua.tenants.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;

@ExtendWith(House.class)
class HeadCountsIT {
    private static final LocalDate ESTABLISHED = LocalDate.of(2020, 1, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Casting casting;
    private final Units units;
    private final HeadCounts counts;
    private final Scope north;
    private final Scope south;
    private final UnitId office;

    HeadCountsIT(Casting casting, Units units, HeadCounts counts) {
        this.casting = casting;
        this.units = units;
        this.counts = counts;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = unit(north, "Văn phòng");
    }

    @Test
    void holdsTheLatestEntryOfTheLatestDay() {
        var june = record(JUNE, heads(7));
        record(JANUARY, heads(5));
        var corrected = record(JANUARY, heads(6));

        assertThat(counts.holding(north, List.of(office), JUNE)).containsExactly(june);
        assertThat(counts.holding(north, List.of(office), JUNE.minusDays(1)))
                .containsExactly(corrected);
        assertThat(counts.holding(north, List.of(office), JANUARY.minusDays(1))).isEmpty();
        assertThat(corrected.entry()).isEqualTo(2);
        assertThat(corrected.heads().persons()).isEqualTo(1 + 6 + 3 + 2);
    }

    @Test
    void keepsEveryCountAndListsTheNewestFirst() {
        var first = record(JANUARY, heads(5));
        var second = record(JANUARY, heads(6));
        var third = record(JUNE, heads(7));

        var page = counts.list(north, office, PageRequest.first(2));
        var rest = counts.list(north, office, new PageRequest(2, page.end().get().text()));

        assertThat(page.items()).containsExactly(third, second);
        assertThat(rest.items()).containsExactly(first);
    }

    @Test
    void numbersCountsOfOneDayWithoutGapWhenManyCountAtOnce() {
        var acts =
                IntStream.range(0, 8)
                        .<Callable<HeadCount>>mapToObj(n -> () -> record(JUNE, heads(n)))
                        .toList();

        var recorded = AtOnce.all(acts);

        assertThat(recorded)
                .extracting(HeadCount::entry)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void refusesFiguresAndDaysThatCannotBe() {
        var negative = new RecordHeadCount(office, JUNE, new Heads(1, -1, 0, 0, 0, null));
        var tooMany = new RecordHeadCount(office, JUNE, new Heads(1, 0, 3, 0, 0, 4));
        var tomorrow = new RecordHeadCount(office, LocalDate.of(9999, 1, 1), heads(1));
        var early = new RecordHeadCount(office, ESTABLISHED.minusDays(1), heads(1));

        assertThat(counts.record(north, negative))
                .isEqualTo(new RecordHeadCount.Answer.FigureOutOfRange(Heads.EACH_MAX));
        assertThat(counts.record(north, tooMany))
                .isEqualTo(new RecordHeadCount.Answer.FigureOutOfRange(Heads.EACH_MAX));
        assertThat(counts.record(north, tomorrow))
                .isEqualTo(new RecordHeadCount.Answer.DayOutOfRange());
        assertThat(counts.record(north, early))
                .isEqualTo(new RecordHeadCount.Answer.DayOutOfRange());

        assertThat(counts.list(north, office, PageRequest.first(1)).items()).isEmpty();
    }

    @Test
    void letsNoOtherAgencyCountOrSeeCounts() {
        var count = record(JUNE, heads(7));
        var command = new RecordHeadCount(office, JUNE, heads(1));

        assertThatThrownBy(() -> counts.record(south, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> counts.record(casting.as(north, Role.UNIT_HEAD), command))
                .isInstanceOf(NotPermitted.class);

        assertThat(counts.holding(south, List.of(office), JUNE)).isEmpty();
        assertThat(counts.list(south, office, PageRequest.first(9)).items()).isEmpty();
        assertThat(counts.list(north, office, PageRequest.first(9)).items()).containsExactly(count);
    }

    private HeadCount record(LocalDate countedOn, Heads heads) {
        var answer = counts.record(north, new RecordHeadCount(office, countedOn, heads));
        return ((RecordHeadCount.Answer.Recorded) answer).count();
    }

    private UnitId unit(Scope scope, String name) {
        var definition = new UnitDefinition(name, "", UnitKind.OFFICE, 0, false, ESTABLISHED);
        var answer = units.create(scope, new CreateUnit(null, definition));
        return ((CreateUnit.Answer.Created) answer).unit().id();
    }

    private static Heads heads(int civilServants) {
        return new Heads(2, 1, civilServants, 3, 2, 4);
    }
}
