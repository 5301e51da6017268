package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.platform.rollup.Reporting.HELD;
import static vn.thidua.platform.rollup.Reporting.ISSUED;
import static vn.thidua.platform.rollup.Reporting.QUARTER;
import static vn.thidua.platform.rollup.Reporting.SIGNED;
import static vn.thidua.platform.rollup.Reporting.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;

@ExtendWith(House.class)
class RollupsIT {
    private static final PeriodRange RANGE = PeriodRange.of(QUARTER);

    private final Rollups rollups;
    private final Planting planting;
    private final Reporting reporting;
    private final Scope ministry;
    private final Scope province;
    private final Scope north;
    private final Scope south;
    private final Scope stranger;
    private final NodeId above;
    private final NodeId ofProvince;
    private final NodeId ofNorth;
    private final NodeId ofSouth;

    RollupsIT(Rollups rollups, Planting planting, Reporting reporting, Casting casting) {
        this.rollups = rollups;
        this.planting = planting;
        this.reporting = reporting;
        var cast = casting.cast();
        ministry = cast.ministry();
        province = cast.province();
        north = cast.north();
        south = cast.south();
        stranger = cast.stranger();
        above = planting.plan(ministry);
        ofProvince = planting.plan(province);
        ofNorth = planting.plan(north);
        ofSouth = planting.plan(south);
        planting.link(north, ofNorth, ofProvince);
        planting.link(north, ofNorth, above);
        planting.link(province, ofProvince, above);
        planting.link(south, ofSouth, above);
    }

    @Test
    void addsUpQuartersHalvesAndYears() {
        reporting.reported(north, ofNorth, Period.of(2024, 4), HELD, "1");
        reporting.reported(north, ofNorth, Period.of(2025, 1), HELD, "2");
        reporting.reported(south, ofSouth, Period.of(2025, 2), HELD, "4");
        reporting.reported(north, ofNorth, Period.of(2025, 3), HELD, "8");

        assertThat(held(PeriodRange.of(Period.of(2025, 2)))).isEqualTo("4");
        assertThat(held(PeriodRange.half(2025, 1))).isEqualTo("6");
        assertThat(held(PeriodRange.half(2025, 2))).isEqualTo("8");
        assertThat(held(PeriodRange.year(2025))).isEqualTo("14");
        assertThat(held(PeriodRange.years(2024, 2025))).isEqualTo("15");
        assertThat(held(PeriodRange.everything())).isEqualTo("15");
    }

    @Test
    void countsAgenciesAndPlansAlsoWhereNothingWasReported() {
        var second = planting.plan(north);
        planting.link(north, second, ofProvince);

        var totals = rollups.totals(ministry, plan(above), RANGE);

        assertThat(totals).isEqualTo(new PlanTotals(plan(above), Figures.NONE, 4, 5));
    }

    @Test
    void makesRatiosFromBothParts() {
        reporting.reported(north, ofNorth, QUARTER, ISSUED, "200");
        reporting.reported(north, ofNorth, QUARTER, SIGNED, "100");
        reporting.reported(south, ofSouth, QUARTER, ISSUED, "100");
        reporting.reported(south, ofSouth, QUARTER, SIGNED, "100");

        var figures = rollups.totals(ministry, plan(above), RANGE).figures();

        var share = figures.shareOf(reporting.measure(SIGNED)).orElseThrow();
        assertThat(share).isEqualTo(new Share(new BigDecimal("200"), new BigDecimal("300")));
        assertThat(share.percent()).contains(new BigDecimal("66.67"));
        assertThat(figures.shareOf(reporting.measure(ISSUED))).isEmpty();
        assertThat(Figures.NONE.shareOf(reporting.measure(SIGNED)).orElseThrow().percent())
                .isEmpty();
    }

    @Test
    void theKeeperAndThoseAboveSeeFiguresAndNobodyElse() {
        var askedFor = List.of(plan(above), plan(ofProvince), plan(ofNorth));

        assertThat(rollups.totals(ministry, askedFor, RANGE)).hasSize(3);
        assertThat(rollups.totals(province, askedFor, RANGE))
                .containsOnlyKeys(plan(ofProvince), plan(ofNorth));
        assertThat(rollups.totals(north, askedFor, RANGE)).containsOnlyKeys(plan(ofNorth));
        assertThat(rollups.totals(south, askedFor, RANGE)).isEmpty();
        assertThatThrownBy(() -> rollups.totals(south, plan(ofNorth), RANGE))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void everyDrillDownIsClosedToStrangers() {
        var first = PageRequest.first(10);
        var held = reporting.measure(HELD);
        List<Function<Scope, Object>> readings =
                List.of(
                        who -> rollups.contributions(who, plan(ofNorth), RANGE, first),
                        who -> rollups.contributions(who, plan(ofNorth), RANGE, held, first),
                        who -> rollups.plans(who, plan(ofNorth), RANGE, first),
                        who -> rollups.plans(who, plan(ofNorth), north.agency(), RANGE, first),
                        who -> rollups.children(who, plan(ofNorth), RANGE, first),
                        who -> rollups.participation(who, plan(ofNorth), QUARTER));

        for (var reading : readings) {
            assertThat(reading.apply(north)).isNotNull();
            assertThat(reading.apply(province)).isNotNull();
            assertThatThrownBy(() -> reading.apply(stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> reading.apply(south)).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void listsContributionsByAgencyPageByPage() {
        reporting.held(north, ofNorth, "3");
        reporting.held(south, ofSouth, "5");

        var lines =
                all(
                        page -> rollups.contributions(ministry, plan(above), RANGE, page),
                        Contribution::agency);

        assertThat(lines)
                .containsExactly(
                        ministry.agency(), province.agency(), north.agency(), south.agency());
        var page = rollups.contributions(ministry, plan(above), RANGE, PageRequest.first(10));
        var held = reporting.measure(HELD);
        assertThat(page.items())
                .extracting(line -> line.figures().of(held).intValue(), Contribution::plans)
                .containsExactly(tuple(0, 1L), tuple(0, 1L), tuple(3, 1L), tuple(5, 1L));
    }

    @Test
    void listsContributionsByValuePageByPage() {
        reporting.held(north, ofNorth, "3");
        reporting.held(south, ofSouth, "5.5");
        reporting.held(ministry, above, "3");
        var held = reporting.measure(HELD);

        var lines =
                all(
                        page -> rollups.contributions(ministry, plan(above), RANGE, held, page),
                        Contribution::agency);

        assertThat(lines)
                .containsExactly(
                        south.agency(), ministry.agency(), north.agency(), province.agency());
    }

    @Test
    void listsPlansWithWhatEachHasDoneItself() {
        reporting.held(north, ofNorth, "3");
        reporting.reported(north, ofNorth, Period.of(2024, 1), HELD, "9");
        reporting.held(province, ofProvince, "4");
        var held = reporting.measure(HELD);

        var page = rollups.plans(ministry, plan(above), RANGE, PageRequest.first(10));

        assertThat(page.items())
                .extracting(PlanFigures::plan, line -> line.figures().of(held).intValue())
                .containsExactly(
                        tuple(plan(above), 0),
                        tuple(plan(ofProvince), 4),
                        tuple(plan(ofNorth), 3),
                        tuple(plan(ofSouth), 0));
        assertThat(
                        all(
                                next -> rollups.plans(ministry, plan(above), RANGE, next),
                                PlanFigures::plan))
                .containsExactly(plan(above), plan(ofProvince), plan(ofNorth), plan(ofSouth));
        assertThat(
                        rollups.plans(
                                        ministry,
                                        plan(above),
                                        north.agency(),
                                        RANGE,
                                        PageRequest.first(10))
                                .items())
                .extracting(PlanFigures::plan)
                .containsExactly(plan(ofNorth));
    }

    @Test
    void listsChildrenWithAllBelowThem() {
        reporting.held(north, ofNorth, "3");
        reporting.held(province, ofProvince, "4");
        var held = reporting.measure(HELD);

        var page = rollups.children(ministry, plan(above), RANGE, PageRequest.first(10));

        assertThat(page.items())
                .extracting(PlanFigures::plan, line -> line.figures().of(held).intValue())
                .containsExactly(
                        tuple(plan(ofProvince), 7),
                        tuple(plan(ofNorth), 3),
                        tuple(plan(ofSouth), 0));
    }

    @Test
    void countsStocksOncePerAgencyUpToAPeriod() {
        var second = planting.plan(north);
        planting.link(north, second, above);
        reporting.changed(north, Period.of(2025, 1), "HEADCOUNT", "100");
        reporting.changed(north, Period.of(2025, 1), "PARTICIPANTS", "60");
        reporting.changed(north, Period.of(2025, 3), "PARTICIPANTS", "30");
        reporting.changed(south, Period.of(2025, 2), "HEADCOUNT", "50");
        reporting.changed(stranger, Period.of(2025, 1), "HEADCOUNT", "7");

        var early = rollups.participation(ministry, plan(above), Period.of(2025, 1));
        var late = rollups.participation(ministry, plan(above), QUARTER);

        assertThat(early.agencies()).isEqualTo(4);
        assertThat(early.stock("PARTICIPANTS").orElseThrow().share())
                .contains(new Share(new BigDecimal("60"), new BigDecimal("100")));
        assertThat(late.stock("HEADCOUNT").orElseThrow().agencies()).isEqualTo(2);
        assertThat(late.stock("PARTICIPANTS").orElseThrow().share())
                .contains(new Share(new BigDecimal("90"), new BigDecimal("150")));
        assertThat(late.stock("COLLECTIVES").orElseThrow().amount()).isZero();
    }

    @Test
    void asksInFewStatements() {
        var first = PageRequest.first(10);
        var held = reporting.measure(HELD);

        assertThat(Statements.sent(() -> rollups.totals(ministry, plan(above), RANGE))).hasSize(1);
        assertThat(
                        Statements.sent(
                                () ->
                                        rollups.contributions(
                                                ministry, plan(above), RANGE, held, first)))
                .hasSize(2);
        assertThat(
                        Statements.sent(
                                () -> rollups.contributions(ministry, plan(above), RANGE, first)))
                .hasSize(2);
        assertThat(Statements.sent(() -> rollups.plans(ministry, plan(above), RANGE, first)))
                .hasSize(2);
        assertThat(Statements.sent(() -> rollups.participation(ministry, plan(above), QUARTER)))
                .hasSize(3);
    }

    private String held(PeriodRange range) {
        return rollups.totals(ministry, plan(above), range)
                .figures()
                .of(reporting.measure(HELD))
                .toPlainString();
    }

    /** Walks through a list one by one. */
    private static <T, R> List<R> all(Function<PageRequest, Page<T>> list, Function<T, R> field) {
        var seen = new ArrayList<R>();
        var page = list.apply(PageRequest.first(1));
        while (true) {
            page.items().forEach(item -> seen.add(field.apply(item)));
            if (!page.hasNext()) {
                return seen;
            }
            page = list.apply(new PageRequest(1, page.end().orElseThrow().text()));
        }
    }
}
