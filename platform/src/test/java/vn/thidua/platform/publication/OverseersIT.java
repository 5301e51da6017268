package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport.AuditedSum;
import vn.thidua.platform.rollup.RollupAudit;

/** Who stands above a plan follows every change of links, and the audit sees when it does not. */
@ExtendWith(House.class)
class OverseersIT {
    private static final int CHANGES = 60;

    private final Casting.Cast cast;
    private final Publications publications;
    private final Graph graph;
    private final RollupAudit audit;
    private final Sql sql;

    OverseersIT(
            Casting casting, Publications publications, Graph graph, RollupAudit audit, Sql sql) {
        this.cast = casting.cast();
        this.publications = publications;
        this.graph = graph;
        this.audit = audit;
        this.sql = sql;
    }

    @Test
    void areExactAfterAnyChangesOfLinks() {
        var random = new Random(7);
        var keepers = List.of(cast.ministry(), cast.province(), cast.north(), cast.south());
        var plans = new ArrayList<PlanId>();
        for (var nth = 0; nth < 12; nth++) {
            plans.add(issued(keepers.get(nth % keepers.size())));
        }

        for (var change = 0; change < CHANGES; change++) {
            var child = 1 + random.nextInt(plans.size() - 1);
            var parent = random.nextInt(child);
            var keeper = keepers.get(child % keepers.size());
            var low = NodeId.of(plans.get(child));
            var high = NodeId.of(plans.get(parent));
            var link = new Connect(low, high, carries(random));
            switch (random.nextInt(4)) {
                case 0 -> graph.disconnect(keeper, low, high);
                case 1 -> graph.alter(keeper, link);
                default -> graph.connect(keeper, link);
            }
        }

        for (var nth = 0; nth < plans.size(); nth++) {
            assertThat(wrong(keepers.get(nth % keepers.size()), plans.get(nth))).isEmpty();
        }
    }

    private static Carries carries(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Carries.EVERYTHING;
            case 1 -> Carries.FIGURES;
            default -> new Carries(false, false);
        };
    }

    private PlanId issued(Scope scope) {
        return Issued.by(scope, "Thi đua").in(publications, scope);
    }

    private List<AuditDifference> wrong(Scope keeper, PlanId plan) {
        return audit.audit(keeper, plan).differences().get(AuditedSum.OVERSEERS);
    }

    @Test
    void anAuditFindsWhoSeesTooMuchAndWhoSeesTooLittle() {
        var plan = issued(cast.north());
        var id = Uuids.bytes(plan.value());
        assertThat(wrong(cast.north(), plan)).isEmpty();

        sql.run("UPDATE overseer SET text_paths = 2 WHERE plan_id = ?", id);
        var tooMuch = wrong(cast.north(), plan);
        sql.run("DELETE FROM overseer WHERE plan_id = ?", id);
        var tooLittle = wrong(cast.north(), plan);
        sql.run(
                "INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)"
                        + " SELECT id, tenant_id, ordered_on, 1, 1 FROM published_plan"
                        + " WHERE id = ?",
                id);

        assertThat(tooMuch)
                .singleElement()
                .satisfies(row -> assertThat(row.found()).isEqualTo("2026-01-15 1 2"))
                .satisfies(row -> assertThat(row.expected()).isEqualTo("2026-01-15 1 1"));
        assertThat(tooLittle)
                .singleElement()
                .satisfies(row -> assertThat(row.found()).isEqualTo("none"));
        assertThat(wrong(cast.north(), plan)).isEmpty();
    }
}
