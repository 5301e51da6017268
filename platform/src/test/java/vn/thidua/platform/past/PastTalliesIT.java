package vn.thidua.platform.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.tally.Counting;
import vn.thidua.platform.tally.PlanTallies;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyYears;

/** What had been counted by the end of a day, under that day's links and under today's. */
@ExtendWith(House.class)
class PastTalliesIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final TallyKey PROPOSED =
            TallyKey.of(TallyMatter.INITIATIVE_PROPOSED, SubjectKind.INDIVIDUAL);
    private static final TallyKey RECOGNISED =
            TallyKey.of(TallyMatter.INITIATIVE_RECOGNISED, SubjectKind.INDIVIDUAL);

    private final PastTallies past;
    private final PlanTallies tallies;
    private final Counting counting;
    private final Planting planting;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final Scope stranger;
    private final NodeId above;
    private final NodeId ofNorth;
    private final NodeId ofSouth;

    PastTalliesIT(
            PastTallies past,
            PlanTallies tallies,
            Counting counting,
            Planting planting,
            Casting casting) {
        this.past = past;
        this.tallies = tallies;
        this.counting = counting;
        this.planting = planting;
        var cast = casting.cast();
        ministry = cast.ministry();
        north = cast.north();
        south = cast.south();
        stranger = cast.stranger();
        above = planting.plan(ministry);
        ofNorth = planting.plan(north);
        ofSouth = planting.plan(south);
        planting.link(north, ofNorth, above);
    }

    private void aDayPasses() {
        List.of(above, ofNorth, ofSouth, NodeId.of(north.agency()), NodeId.of(south.agency()))
                .forEach(planting::aDayPasses);
    }

    private List<Tally> on(LocalDate day, LinksOf links, TallyYears years) {
        var evening = new Evening(day, links, PeriodRange.everything());
        return past.totals(ministry, plan(above), evening, years);
    }

    private static PlanId plan(NodeId node) {
        return new PlanId(node.value());
    }

    @Test
    void arePartedByTheDayOnWhichTheLedgerTookThemIn() {
        var record = counting.counted(north, ofNorth, 2025, PROPOSED);
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.countedOfAgency(north, 2026, PROPOSED);
        aDayPasses();
        counting.restated(north, record, ofNorth, 2025, PROPOSED, RECOGNISED);
        aDayPasses();
        counting.restated(north, record, ofNorth, 2025);

        for (var links : LinksOf.values()) {
            assertThat(on(TODAY.minusDays(3), links, TallyYears.all())).isEmpty();
            assertThat(on(TODAY.minusDays(2), links, TallyYears.all()))
                    .containsExactly(new Tally(PROPOSED, 3));
            assertThat(on(TODAY.minusDays(1), links, TallyYears.all()))
                    .containsExactly(new Tally(PROPOSED, 3), new Tally(RECOGNISED, 1));
            assertThat(on(TODAY.minusDays(1), links, TallyYears.of(2025)))
                    .containsExactly(new Tally(PROPOSED, 1), new Tally(RECOGNISED, 1));
            assertThat(on(TODAY, links, TallyYears.all()))
                    .isEqualTo(
                            tallies.totals(ministry, List.of(plan(above)), TallyYears.all())
                                    .get(plan(above)))
                    .containsExactly(new Tally(PROPOSED, 2));
        }
    }

    @Test
    void comeAlongThatDaysLinksOrTodays() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.counted(south, ofSouth, 2026, RECOGNISED);
        counting.countedOfAgency(south, 2026, RECOGNISED);
        aDayPasses();
        planting.link(south, ofSouth, above);

        assertThat(on(TODAY.minusDays(1), LinksOf.THAT_DAY, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 1));
        assertThat(on(TODAY.minusDays(1), LinksOf.TODAY, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 1), new Tally(RECOGNISED, 2));
        assertThat(on(TODAY, LinksOf.THAT_DAY, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 1), new Tally(RECOGNISED, 2));
    }

    @Test
    void areForWhoeverSeesThePlanAndNotOfDaysToCome() {
        var evening = new Evening(TODAY, LinksOf.TODAY, PeriodRange.everything());

        assertThatThrownBy(() -> on(TODAY.plusDays(1), LinksOf.TODAY, TallyYears.all()))
                .isInstanceOf(IllegalArgumentException.class);
        for (var other : List.of(stranger, south)) {
            assertThatThrownBy(() -> past.totals(other, plan(above), evening, TallyYears.all()))
                    .isInstanceOf(NotVisible.class);
        }
    }
}
