package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;

/** Whichever way a search takes, it comes to the same plans. */
@ExtendWith(House.class)
class WaysToPlansIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2099, 5, 1);

    private final Casting.Cast cast;
    private final Publications publications;
    private final WaysToPlans ways;
    private final Graph graph;

    WaysToPlansIT(Casting casting, Publications publications, WaysToPlans ways, Graph graph) {
        this.cast = casting.cast();
        this.publications = publications;
        this.ways = ways;
        this.graph = graph;
    }

    @Test
    void theSameIsFoundFromWhicheverSyllable() {
        var both = ours("Ruộng bậc thang").calling("Trâu cày").in(publications, cast.north());
        ours("Ruộng bậc nhất").in(publications, cast.north());
        ours("Trâu cưới").in(publications, cast.north());
        ours("Trâu cười").in(publications, cast.north());

        assertThat(latest("ruong trau", 9)).as("fewer have it").containsExactly(both);
        assertThat(latest("trau ruong", 9)).as("fewer begin so").containsExactly(both);
        assertThat(latest("trau ru", 9)).containsExactly(both);
        assertThat(latest("ruong nhat trau", 9)).isEmpty();
        for (var words : List.of("trau ru", "ruong", "ruong thang trau", "ruong nhat trau")) {
            assertThat(walked(cast.north(), words, 9))
                    .as("among the latest, two at a time: %s", words)
                    .isEqualTo(latest(words, 9));
        }
    }

    @Test
    void itemsThatTheCallerMayNotReadTakeNobodysPlace() {
        var top = Issued.by(cast.ministry(), "Cả nước").in(publications, cast.ministry());
        var heading = ours("Vườn ươm sáng kiến").in(publications, cast.north());
        var later = ours("Việc khác").on(LATER).calling("Vườn ươm sáng kiến");
        var items = later.in(publications, cast.north());
        for (var plan : List.of(heading, items)) {
            var figures = new Connect(NodeId.of(plan), NodeId.of(top), Carries.FIGURES);
            graph.connect(cast.north(), figures);
        }

        for (var words : List.of("vuon uom", "uom vuon", "vuon uom sang ki", "vuon")) {
            assertThat(latest(words, 1)).as(words).containsExactly(items);
            assertThat(latest(cast.ministry(), words, 1)).as(words).containsExactly(heading);
            assertThat(walked(cast.ministry(), words, 1)).as(words).containsExactly(heading);
        }
    }

    @Test
    void walkingEndsWhereEnoughIsFound() {
        for (var plan = 0; plan < 8; plan++) {
            Issued.by(cast.south(), "Chợ phiên").on(FAR_OFF).in(publications, cast.south());
        }

        var sent = Statements.count(() -> walked(cast.south(), "cho phi", 3));

        assertThat(walked(cast.south(), "cho phi", 3)).hasSize(3);
        assertThat(sent).as("two pages of two, each listed and looked at").isEqualTo(4);
    }

    private Issued ours(String title) {
        return Issued.by(cast.north(), title).to(Audience.OWN_AGENCY);
    }

    private List<PlanId> latest(String words, int plansMax) {
        return latest(cast.north(), words, plansMax);
    }

    private List<PlanId> latest(Scope scope, String words, int plansMax) {
        return ids(ways.latest(scope, asked(words, plansMax)));
    }

    private List<PlanId> walked(Scope scope, String words, int plansMax) {
        return ids(ways.byWalking(scope, asked(words, plansMax), 2));
    }

    private static WaysToPlans.Asked asked(String words, int plansMax) {
        return new WaysToPlans.Asked(TODAY, PlanFilter.ALL, Words.of(words), plansMax);
    }

    private static List<PlanId> ids(List<SeenPlan> plans) {
        return plans.stream().map(SeenPlan::id).toList();
    }
}
