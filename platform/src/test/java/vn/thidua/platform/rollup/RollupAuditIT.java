package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.platform.rollup.Reporting.QUARTER;
import static vn.thidua.platform.rollup.Reporting.amount;
import static vn.thidua.platform.rollup.Reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;
import vn.thidua.platform.rollup.AuditReport.AuditedSum;

@ExtendWith(House.class)
class RollupAuditIT {
    private final RollupAudit audit;
    private final Sql sql;
    private final Casting casting;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofNorth;
    private final NodeId wanted;
    private final NodeId done;

    RollupAuditIT(
            RollupAudit audit,
            Sql sql,
            Casting casting,
            Graph graph,
            Planting planting,
            Reporting reporting) {
        this.audit = audit;
        this.sql = sql;
        this.casting = casting;
        var cast = casting.cast();
        ministry = cast.ministry();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofNorth = planting.plan(north);
        planting.link(north, ofNorth, above);
        wanted = planting.target(ministry, above, "PIECE", false);
        done = planting.target(north, ofNorth, "PIECE", false);
        graph.serve(north, new Serve(done, wanted));
        reporting.held(north, ofNorth, "3");
        reporting.reached(north, ofNorth, amount(done, "2"));
        reporting.changed(north, QUARTER, "HEADCOUNT", "9");
    }

    @Test
    void findsNothingWhereAllIsExact() {
        var ofPlan = audit.audit(ministry, plan(above));

        assertThat(ofPlan.isExact()).isTrue();
        assertThat(ofPlan.nodes()).isEqualTo(2);
        assertThat(audit.audit(casting.operator()).differences())
                .containsOnlyKeys(AuditedSum.values());
    }

    @Test
    void findsEveryKindOfWrongSumAndShowsBothFigures() {
        var breaks =
                Map.of(
                        AuditedSum.CLOSURE,
                        "UPDATE link_closure SET paths = paths + 1 WHERE ancestor_id = ?",
                        AuditedSum.CONTRIBUTORS,
                        "UPDATE contributor SET nodes = nodes + 1 WHERE ancestor_id = ?",
                        AuditedSum.ROLLUPS,
                        "UPDATE rollup_row SET m30 = m30 + 1 WHERE ancestor_id = ?");

        breaks.forEach((sum, statement) -> finds(sum, statement, above));
        finds(
                AuditedSum.ROLLUPS,
                "UPDATE rollup_row SET m30 = 1 WHERE ancestor_id = ? AND in_slot",
                above);
        finds(AuditedSum.CONTRIBUTORS, "UPDATE reach SET nodes = 7 WHERE ancestor_id = ?", above);
        finds(AuditedSum.OWN_FIGURES, "UPDATE own_figure SET m01 = 4 WHERE node_id = ?", ofNorth);
        finds(AuditedSum.OWN_TARGETS, "UPDATE own_target SET amount = 4 WHERE node_id = ?", done);
        finds(AuditedSum.TARGET_ROLLUPS, "DELETE FROM target_rollup WHERE ancestor_id = ?", wanted);
    }

    @Test
    void findsAStockThatTheLedgerDoesNotKnow() {
        sql.run("UPDATE agency_figure SET amount = 10 WHERE tenant_id = ?", north.tenant().value());

        var found = audit.audit(ministry, plan(above)).differences().get(AuditedSum.AGENCY_FIGURES);

        sql.run("UPDATE agency_figure SET amount = 9 WHERE tenant_id = ?", north.tenant().value());
        assertThat(found)
                .containsExactly(
                        new AuditDifference(
                                north.tenant().value() + " 51 20254", "10.0000", "9.0000"));
    }

    @Test
    void goesThroughAllPlansSliceBySliceAndFindsTheOneWrongSum() {
        sql.run("UPDATE own_figure SET m01 = 4 WHERE node_id = ?", Uuids.bytes(ofNorth.value()));
        var some = aQuarter();
        var slices = slices(some);
        sql.run("UPDATE own_figure SET m01 = 3 WHERE node_id = ?", Uuids.bytes(ofNorth.value()));

        var plans = slices.stream().flatMap(slice -> slice.plans().stream()).toList();
        assertThat(plans).doesNotHaveDuplicates().contains(above, ofNorth);
        assertThat(slices.getLast().plansSoFar()).isEqualTo(plans.size());
        assertThat(slices).allMatch(slice -> slice.plansInAll() == plans.size());
        assertThat(slices).hasSizeGreaterThan(1);
        assertThat(slices.getFirst().plansSoFar()).isEqualTo(some);
        assertThat(wrong(slices, AuditedSum.OWN_FIGURES))
                .singleElement()
                .satisfies(row -> assertThat(row.place()).startsWith(hex(ofNorth)));
        // Whoever stands above adds up what is stored, so there the sum is wrong as well.
        assertThat(wrong(slices, AuditedSum.ROLLUPS))
                .extracting(AuditDifference::place)
                .anyMatch(place -> place.startsWith(hex(above)));
    }

    /** Other tests have left many plans, and each slice takes its statements. */
    private int aQuarter() {
        var inAll = audit.audit(casting.operator(), PageRequest.first(1)).plansInAll();
        return (int) Math.min(PageRequest.FIRST_MAX, inAll / 4 + 1);
    }

    private List<AuditSlice> slices(int plans) {
        var slices = new ArrayList<AuditSlice>();
        var page = PageRequest.first(plans);
        do {
            slices.add(audit.audit(casting.operator(), page));
            page = new PageRequest(plans, slices.getLast().end().orElseThrow().text());
        } while (slices.getLast().hasNext());
        return slices;
    }

    private static List<AuditDifference> wrong(List<AuditSlice> slices, AuditedSum sum) {
        return slices.stream()
                .flatMap(slice -> slice.report().differences().get(sum).stream())
                .toList();
    }

    private static String hex(NodeId node) {
        return node.value().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    @Test
    void whoMayNotSeeThePlanMayNotAuditIt() {
        assertThat(audit.audit(north, plan(ofNorth)).isExact()).isTrue();

        assertThatThrownBy(() -> audit.audit(south, plan(ofNorth))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> audit.audit(north, plan(above))).isInstanceOf(NotVisible.class);
    }

    /** Breaks a row, looks, and puts it back, because others audit the same database. */
    private void finds(AuditedSum sum, String statement, NodeId node) {
        var table = statement.split(" ")[statement.startsWith("DELETE") ? 2 : 1];
        sql.run("CREATE TABLE kept_rows AS SELECT * FROM " + table);
        sql.run(statement, Uuids.bytes(node.value()));

        var report = audit.audit(ministry, plan(above));

        sql.run("DELETE FROM " + table);
        sql.run("INSERT INTO " + table + " SELECT * FROM kept_rows");
        sql.run("DROP TABLE kept_rows");
        assertThat(report.differences().get(sum)).as("%s", sum).isNotEmpty();
        assertThat(report.isExact()).isFalse();
        assertThat(kinds(report)).as("%s", sum).contains(sum);
        assertThat(report.differences().get(sum))
                .allMatch(difference -> !difference.found().equals(difference.expected()));
        assertThat(audit.audit(ministry, plan(above)).isExact()).isTrue();
    }

    private static Set<AuditedSum> kinds(AuditReport report) {
        return report.differences().entrySet().stream()
                .filter(found -> !found.getValue().equals(List.of()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
