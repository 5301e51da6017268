package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;

/** The latest plans of a caller who sees each for another reason, some for several. */
@ExtendWith(House.class)
class LatestPlansIT {
    private static final int YEAR = Year.now(Clocks.VIETNAM).getValue();
    private static final LocalDate DAY = LocalDate.of(YEAR, 5, 19);

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Graph graph;
    private final String name = Uuids.next().toString().replace("-", "");

    LatestPlansIT(Casting casting, Publications publications, Graph graph) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.graph = graph;
    }

    @Test
    void goesThroughEverythingSeenOnceHoweverItIsSeenAndHoweverManyHaveTheSameDay() {
        var seen = everyReason();

        assertThat(paged(1)).isEqualTo(seen);
        assertThat(paged(2)).isEqualTo(seen);
        assertThat(paged(7)).isEqualTo(seen);
        assertThat(paged(100)).isEqualTo(seen);
    }

    /** Plans of two days that the ministry sees, in the order of the list, and some it does not. */
    private List<PlanId> everyReason() {
        var group = casting.group(YEAR, cast.stranger(), cast.ministry());
        casting.relate(cast.province(), cast.ministry(), RelationKind.SECTORAL);
        var seen = new ArrayList<PlanId>();
        for (var day : List.of(DAY, DAY.minusDays(1), DAY)) {
            var own = issued(cast.ministry(), Audience.OWN_AGENCY, day);
            var below = issued(cast.north(), Audience.OWN_AGENCY, day);
            var figures = issued(cast.south(), Audience.ALL_AGENCIES, day);
            link(cast.north(), below, own, Carries.EVERYTHING);
            link(cast.south(), figures, own, Carries.FIGURES);
            seen.addAll(List.of(own, below, figures));
            for (var audience : Audience.values()) {
                var above = issued(cast.province(), audience, day);
                var beside = issued(cast.stranger(), audience, day);
                if (audience != Audience.OWN_AGENCY) {
                    seen.addAll(List.of(above, beside));
                }
            }
            var inTheNameOfAll = Issued.by(cast.stranger(), name).on(day).inTheNameOf(group);
            seen.add(inTheNameOfAll.in(publications, cast.stranger()));
            issued(cast.north(), Audience.SUBORDINATES_AND_GROUP, day);
        }
        return seen.stream().map(this::ordered).sorted(LATEST).map(Ordered::plan).toList();
    }

    private record Ordered(LocalDate day, PlanId plan) {}

    private static final Comparator<Ordered> LATEST =
            Comparator.comparing(Ordered::day)
                    .thenComparing(ordered -> ordered.plan().value().toString())
                    .reversed();

    private Ordered ordered(PlanId plan) {
        var heading = publications.fetch(cast.ministry(), plan).heading();
        return new Ordered(heading.document().issuedOn(), plan);
    }

    private PlanId issued(Scope by, Audience audience, LocalDate day) {
        return Issued.by(by, name).on(day).to(audience).in(publications, by);
    }

    private void link(Scope scope, PlanId child, PlanId parent, Carries carries) {
        graph.connect(scope, new Connect(NodeId.of(child), NodeId.of(parent), carries));
    }

    private List<PlanId> paged(int first) {
        var filter = new PlanFilter(Set.of(), null, null, name);
        var found = new ArrayList<PlanId>();
        var request = PageRequest.first(first);
        while (true) {
            var page = listed(filter, request);
            page.items().forEach(plan -> found.add(plan.id()));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(first);
            if (!page.hasNext()) {
                return found;
            }
            assertThat(page.items()).hasSize(first);
            request = new PageRequest(first, page.end().orElseThrow().text());
        }
    }

    private Page<PublishedPlan> listed(PlanFilter filter, PageRequest request) {
        return publications.list(cast.ministry(), filter, PlanSort.ISSUED_LATEST, request);
    }

    @Test
    void anAmendedPlanStandsAtItsNewDayForWhoeverSeesIt() {
        var own = issued(cast.ministry(), Audience.OWN_AGENCY, DAY);
        var first = Issued.by(cast.north(), name).on(DAY.minusDays(3)).to(Audience.OWN_AGENCY);
        var below = first.in(publications, cast.north());
        link(cast.north(), below, own, Carries.FIGURES);
        assertThat(paged(1)).containsExactly(own, below);

        first.on(DAY.plusDays(3)).version(2).in(publications, cast.north());

        assertThat(paged(1)).containsExactly(below, own);
    }

    @Test
    void losesWhatIsNoLongerLinked() {
        var own = issued(cast.ministry(), Audience.OWN_AGENCY, DAY);
        var second = issued(cast.ministry(), Audience.OWN_AGENCY, DAY.minusDays(1));
        var below = issued(cast.north(), Audience.OWN_AGENCY, DAY.minusDays(2));
        link(cast.north(), below, own, Carries.EVERYTHING);
        link(cast.north(), below, second, Carries.FIGURES);

        graph.disconnect(cast.north(), NodeId.of(below), NodeId.of(own));
        assertThat(paged(2)).containsExactly(own, second, below);
        graph.alter(cast.north(), connect(below, second, new Carries(false, false)));
        assertThat(paged(2)).containsExactly(own, second);
        graph.alter(cast.north(), connect(below, second, Carries.EVERYTHING));
        assertThat(paged(2)).containsExactly(own, second, below);
    }

    private static Connect connect(PlanId child, PlanId parent, Carries carries) {
        return new Connect(NodeId.of(child), NodeId.of(parent), carries);
    }

    @Test
    void filtersWhatIsSeenAndAsksOnce() {
        var seen = everyReason();
        var closed = seen.getLast();
        publications.close(keeper(closed), new EndPlan(closed));
        var filter = new PlanFilter(Set.of(PublishedState.CLOSED), null, YEAR, name);
        var lastYear = new PlanFilter(Set.of(), null, YEAR - 1, name);

        assertThat(listed(filter, PageRequest.first(2)).items())
                .extracting(PublishedPlan::id)
                .containsExactly(closed);
        assertThat(listed(lastYear, PageRequest.first(2)).items()).isEmpty();
        assertThat(Statements.count(() -> listed(filter, PageRequest.first(2)))).isEqualTo(1);
    }

    private Scope keeper(PlanId plan) {
        return List.of(
                        cast.ministry(),
                        cast.province(),
                        cast.north(),
                        cast.south(),
                        cast.stranger())
                .stream()
                .filter(scope -> publications.find(scope, plan).stream().anyMatch(p -> p.own()))
                .findFirst()
                .orElseThrow();
    }
}
