package vn.thidua.platform.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;

/** What counts below a plan, once for each plan, and who reads it. */
@ExtendWith(House.class)
class TalliesIT {
    private static final TallyKey PROPOSED =
            TallyKey.of(TallyMatter.INITIATIVE_PROPOSED, SubjectKind.INDIVIDUAL);
    private static final TallyKey RECOGNISED =
            TallyKey.of(TallyMatter.INITIATIVE_RECOGNISED, SubjectKind.INDIVIDUAL);

    private final PlanTallies tallies;
    private final TallyAudit audit;
    private final Counting counting;
    private final Planting planting;
    private final Sql sql;
    private final Scope ministry;
    private final Scope province;
    private final Scope north;
    private final Scope south;
    private final Scope stranger;
    private final NodeId above;
    private final NodeId ofProvince;
    private final NodeId ofNorth;
    private final NodeId ofSouth;

    TalliesIT(
            PlanTallies tallies,
            TallyAudit audit,
            Counting counting,
            Planting planting,
            Sql sql,
            Casting casting) {
        this.tallies = tallies;
        this.audit = audit;
        this.counting = counting;
        this.planting = planting;
        this.sql = sql;
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

    private static PlanId plan(NodeId node) {
        return new PlanId(node.value());
    }

    private List<Tally> totals(Scope scope, NodeId node, TallyYears years) {
        var found = tallies.totals(scope, List.of(plan(node)), years).get(plan(node));
        assertThat(found).isNotNull();
        return found;
    }

    private List<AgencyTallies> agencies(Scope scope, NodeId node, PageRequest request) {
        var plans = List.of(plan(node));
        var page = tallies.contributions(scope, plans, TallyYears.all(), request).get(plan(node));
        assertThat(page).isNotNull();
        return page.items();
    }

    @Test
    void countsOnceHoweverManyWaysLeadUpAndYearByYear() {
        counting.counted(north, ofNorth, 2025, PROPOSED, RECOGNISED);
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.counted(south, ofSouth, 2026, PROPOSED);

        assertThat(totals(ministry, above, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 3), new Tally(RECOGNISED, 1));
        assertThat(totals(ministry, above, TallyYears.of(2026)))
                .containsExactly(new Tally(PROPOSED, 2));
        assertThat(totals(province, ofProvince, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 2), new Tally(RECOGNISED, 1));
    }

    @Test
    void whatAnAgencyDoesUnderNoPlanCountsOnceForEveryPlanThatItHasAPartIn() {
        var second = planting.plan(north);
        planting.link(north, second, ofProvince);
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.countedOfAgency(north, 2026, PROPOSED);
        counting.countedOfAgency(stranger, 2026, PROPOSED);

        for (var node : List.of(above, ofProvince, second)) {
            var planned = node.equals(second) ? 0 : 1;
            assertThat(totals(ministry, node, TallyYears.all()))
                    .containsExactly(new Tally(PROPOSED, 1 + planned));
        }
        assertThat(agencies(ministry, above, PageRequest.first(10)))
                .contains(new AgencyTallies(north.agency(), List.of(new Tally(PROPOSED, 2))));
        assertThat(audit.audit(ministry, plan(above))).isEmpty();
    }

    @Test
    void aRecordCountsAsItStandsNowAndNothingIsTakenBackTwice() {
        var record = counting.counted(north, ofNorth, 2026, PROPOSED);

        counting.restated(north, record, ofNorth, 2026, PROPOSED, RECOGNISED);
        counting.restated(north, record, ofNorth, 2026, PROPOSED, RECOGNISED);
        assertThat(totals(ministry, above, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 1), new Tally(RECOGNISED, 1));
        counting.restated(north, record, ofNorth, 2026);
        counting.restated(north, record, ofNorth, 2026);

        assertThat(totals(ministry, above, TallyYears.all())).isEmpty();
    }

    @Test
    void fiftyAtOnceCountFifty() {
        var acts =
                IntStream.range(0, 50)
                        .<Callable<Object>>mapToObj(
                                n -> () -> counting.counted(north, ofNorth, 2026, PROPOSED))
                        .toList();

        AtOnce.all(acts);

        assertThat(totals(ministry, above, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 50));
        assertThat(audit.audit(ministry, plan(above))).isEmpty();
    }

    @Test
    void whatALinkBringsComesAndGoesWithItAndWithoutFiguresNothingComes() {
        counting.counted(stranger, planting.plan(stranger), 2026, PROPOSED);
        var linked = planting.plan(stranger);
        counting.counted(stranger, linked, 2026, PROPOSED);
        var silent = planting.plan(stranger);
        counting.counted(stranger, silent, 2026, RECOGNISED);

        planting.link(stranger, linked, ofProvince);
        planting.link(stranger, silent, above, new Carries(false, true));

        assertThat(totals(ministry, above, TallyYears.all()))
                .containsExactly(new Tally(PROPOSED, 1));
    }

    @Test
    void theKeeperAndThoseAboveReadAndNobodyElse() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        var asked = List.of(plan(above), plan(ofProvince), plan(ofNorth));
        var first = PageRequest.first(10);

        assertThat(tallies.totals(ministry, asked, TallyYears.all())).hasSize(3);
        assertThat(tallies.totals(province, asked, TallyYears.all()))
                .containsOnlyKeys(plan(ofProvince), plan(ofNorth));
        assertThat(tallies.totals(south, asked, TallyYears.all())).isEmpty();
        assertThat(tallies.contributions(north, asked, TallyYears.all(), first))
                .containsOnlyKeys(plan(ofNorth));
        assertThat(tallies.contributions(south, asked, TallyYears.all(), first)).isEmpty();
        assertThatThrownBy(() -> audit.audit(south, plan(ofNorth))).isInstanceOf(NotVisible.class);
    }

    @Test
    void nobodyCountsForAPlanThatIsNotItsOwn() {
        assertThatThrownBy(() -> counting.counted(south, ofNorth, 2026, PROPOSED))
                .isInstanceOf(NotVisible.class);

        assertThat(totals(north, ofNorth, TallyYears.all())).isEmpty();
    }

    @Test
    void listsAgenciesByNamePageByPageAlsoWhereNothingWasCounted() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.counted(south, ofSouth, 2026, PROPOSED, RECOGNISED);

        var all = agencies(ministry, above, PageRequest.first(10));

        assertThat(all)
                .containsExactly(
                        new AgencyTallies(ministry.agency(), List.of()),
                        new AgencyTallies(north.agency(), List.of(new Tally(PROPOSED, 1))),
                        new AgencyTallies(province.agency(), List.of()),
                        new AgencyTallies(
                                south.agency(),
                                List.of(new Tally(PROPOSED, 1), new Tally(RECOGNISED, 1))));
        var plans = List.of(plan(above));
        var page =
                tallies.contributions(ministry, plans, TallyYears.all(), PageRequest.first(2))
                        .get(plan(above));
        assertThat(page).isNotNull();
        var next = new PageRequest(9, page.cursors().getLast().text());
        assertThat(agencies(ministry, above, next)).isEqualTo(all.subList(2, 4));
    }

    @Test
    void manyPlansTakeAsManyStatementsAsOne() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        var one = List.of(plan(above));
        var many = List.of(plan(above), plan(ofProvince), plan(ofNorth), plan(ofSouth));
        var first = PageRequest.first(5);

        for (var asked : List.of(one, many)) {
            assertThat(Statements.count(() -> tallies.totals(ministry, asked, TallyYears.all())))
                    .isEqualTo(2);
            assertThat(
                            Statements.count(
                                    () ->
                                            tallies.contributions(
                                                    ministry, asked, TallyYears.all(), first)))
                    .isEqualTo(2);
        }
    }

    @Test
    void theAuditFindsATallyThatTheLedgerDoesNotBearOut() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        sql.run("UPDATE tally SET amount = 7 WHERE node_id = ?", Uuids.bytes(ofNorth.value()));

        var found = audit.audit(ministry, plan(above));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().place()).contains("2026 INITIATIVE_PROPOSED INDIVIDUAL");
        assertThat(found.getFirst().found()).isEqualTo("7");
        assertThat(found.getFirst().expected()).isEqualTo("1");
    }
}
