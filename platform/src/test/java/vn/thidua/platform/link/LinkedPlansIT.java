package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.link.Linking.under;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.link.LinkedPlans.Wanted;
import vn.thidua.platform.publication.PlanId;

/** Who sees links, and how many statements it takes. */
@ExtendWith(House.class)
class LinkedPlansIT {
    private final Casting.Cast cast;
    private final Links links;
    private final LinkedPlans linked;
    private final Linking linking;
    private final Sql sql;

    LinkedPlansIT(Casting casting, Links links, LinkedPlans linked, Linking linking, Sql sql) {
        this.cast = casting.cast();
        this.links = links;
        this.linked = linked;
        this.linking = linking;
        this.sql = sql;
    }

    private static byte[] bytes(PlanId plan) {
        return Uuids.bytes(plan.value());
    }

    @Test
    void isSeenByItsEndsAndFromAboveWhereFiguresCross() {
        var top = linking.plan(cast.stranger());
        sql.run("UPDATE published_plan SET audience = 'ALL_AGENCIES' WHERE id = ?", bytes(top));
        var parent = linking.ministryPlan(cast);
        var up = linking.proposed(cast.ministry(), under(parent, top));
        links.accept(cast.stranger(), new AcceptLink(up.id()));
        var link = linking.accepted(cast, linking.plan(cast.north()), parent);

        assertThat(linked.find(cast.stranger(), link.id())).isPresent();
        assertThat(linked.find(cast.south(), link.id())).isEmpty();
        assertThat(linked.find(cast.north(), up.id())).isEmpty();
        links.changeCrossing(cast.north(), new ChangeCrossing(link.id(), Crossing.NOTHING));
        assertThat(linked.find(cast.stranger(), link.id())).isEmpty();
        assertThat(linked.find(cast.ministry(), link.id())).isPresent();
    }

    @Test
    void readsManyPlansLinksWithOneStatement() {
        var parents = Stream.generate(() -> linking.ministryPlan(cast)).limit(4).toList();
        var plans = Stream.generate(() -> linking.plan(cast.north())).limit(4).toList();
        for (var child : plans) {
            for (var parent : parents) {
                linking.accepted(cast, child, parent);
            }
        }

        var two = new Wanted(false, null, 2);
        var down = linked.children(cast.ministry(), parents, two);
        var rest = new Wanted(false, down.get(1).id(), 10);

        assertThat(down).hasSize(8);
        assertThat(linked.children(cast.ministry(), parents.subList(0, 1), rest)).hasSize(2);
        assertThat(linked.parents(cast.north(), plans, Wanted.LIVE)).hasSize(16);
        assertThat(linked.parents(cast.south(), plans, Wanted.LIVE)).isEmpty();
        for (var some : List.of(plans, plans.subList(0, 1))) {
            assertThat(Statements.count(() -> linked.parents(cast.north(), some, Wanted.LIVE)))
                    .isEqualTo(1);
            assertThat(Statements.count(() -> linked.children(cast.ministry(), some, Wanted.LIVE)))
                    .isEqualTo(1);
        }
    }

    @Test
    void listsWhatWaitsForAnAnswer() {
        var parent = linking.ministryPlan(cast);
        var first = linking.proposed(cast.north(), under(linking.plan(cast.north()), parent));
        var second = linking.proposed(cast.south(), under(linking.plan(cast.south()), parent));
        linking.accepted(cast, linking.plan(cast.north()), parent);

        var page = linked.toAnswer(cast.ministry(), PageRequest.first(1));
        var next = new PageRequest(5, page.end().orElseThrow().text());

        assertThat(page.items()).extracting(Link::id).containsExactly(first.id());
        assertThat(linked.toAnswer(cast.ministry(), next).items())
                .extracting(Link::id)
                .containsExactly(second.id());
        assertThat(linked.toAnswer(cast.north(), PageRequest.first(5)).items()).isEmpty();
        assertThat(Statements.count(() -> linked.toAnswer(cast.ministry(), PageRequest.first(5))))
                .isEqualTo(1);
    }
}
