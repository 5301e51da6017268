package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.link.LinkRefusal.AlreadyLinked;
import vn.thidua.platform.link.LinkRefusal.WouldCloseCircle;
import vn.thidua.platform.link.LinkedPlans.Wanted;
import vn.thidua.platform.link.ProposeLink.Linked;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Several people act on links at the same moment; each step happens once or not at all. */
@ExtendWith(House.class)
class LinksAtOnceIT {
    private static final int TIMES = 5;

    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final LinkedPlans linked;
    private final Sql sql;

    LinksAtOnceIT(
            Casting casting, Publications publications, Links links, LinkedPlans linked, Sql sql) {
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.linked = linked;
        this.sql = sql;
    }

    private PlanId plan(Scope scope) {
        return Issued.by(scope, "Thi đua").to(Audience.ALL_AGENCIES).in(publications, scope);
    }

    private static ProposeLink under(PlanId child, PlanId parent) {
        var published = new ProposeLink.Parent.Published(parent, null);
        return new ProposeLink(
                child, published, LinkType.IMPLEMENTS, Crossing.FIGURES_AND_TEXT, null);
    }

    private LinkId proposed(Scope scope, PlanId child, PlanId parent) {
        return ((Linked) links.propose(scope, under(child, parent))).link().id();
    }

    private long paths(PlanId low, PlanId high) {
        return sql.number(
                """
                SELECT COALESCE(SUM(paths), 0) FROM link_closure
                WHERE descendant_id = ? AND ancestor_id = ?
                """,
                Uuids.bytes(low.value()),
                Uuids.bytes(high.value()));
    }

    @RepeatedTest(TIMES)
    void acceptsOnce() {
        var child = plan(cast.north());
        var parent = plan(cast.ministry());
        var accept = new AcceptLink(proposed(cast.north(), child, parent));

        Callable<AcceptLink.Answer> act = () -> links.accept(cast.ministry(), accept);
        var answers = AtOnce.all(List.of(act, act, act));

        assertThat(answers).filteredOn(AcceptLink.Answer.Accepted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(new AcceptLink.Answer.NotProposed(LinkState.ACCEPTED)::equals)
                .hasSize(2);
        assertThat(paths(child, parent)).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void eitherAcceptsOrWithdraws() {
        var child = plan(cast.north());
        var parent = plan(cast.ministry());
        var link = proposed(cast.north(), child, parent);

        var answers =
                AtOnce.<Object>all(
                        () -> links.accept(cast.ministry(), new AcceptLink(link)),
                        () -> links.withdraw(cast.north(), new WithdrawLink(link)));

        var state = linked.fetch(cast.north(), link).state();
        var stands = state == LinkState.ACCEPTED;
        assertThat(state).isIn(LinkState.ACCEPTED, LinkState.WITHDRAWN);
        assertThat(answers.get(0) instanceof AcceptLink.Answer.Accepted).isEqualTo(stands);
        assertThat(answers.get(1) instanceof WithdrawLink.Answer.NotWaiting).isEqualTo(stands);
        assertThat(paths(child, parent)).isEqualTo(stands ? 1 : 0);
    }

    @RepeatedTest(TIMES)
    void acceptsOneOfTwoOppositeLinks() {
        var north = plan(cast.north());
        var ministry = plan(cast.ministry());
        var up = proposed(cast.north(), north, ministry);
        var down = proposed(cast.ministry(), ministry, north);

        var answers =
                AtOnce.<AcceptLink.Answer>all(
                        () -> links.accept(cast.ministry(), new AcceptLink(up)),
                        () -> links.accept(cast.north(), new AcceptLink(down)));

        assertThat(answers).filteredOn(AcceptLink.Answer.Accepted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(new AcceptLink.Answer.WouldCloseCircle()::equals).hasSize(1);
        assertThat(paths(north, ministry) + paths(ministry, north)).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void closesNoCircleOfThree() {
        var plans = List.of(plan(cast.north()), plan(cast.north()), plan(cast.north()));
        var acts = new ArrayList<Callable<ProposeLink.Answer>>();
        for (var index = 0; index < 3; index++) {
            var command = under(plans.get(index), plans.get((index + 1) % 3));
            acts.add(() -> links.propose(cast.north(), command));
        }

        var answers = AtOnce.all(acts);

        assertThat(answers).filteredOn(new WouldCloseCircle()::equals).hasSize(1);
        assertThat(linked.parents(cast.north(), plans, Wanted.LIVE)).hasSize(2);
    }

    @RepeatedTest(TIMES)
    void proposesOnce() {
        var child = plan(cast.north());
        var parent = plan(cast.ministry());

        Callable<ProposeLink.Answer> act = () -> links.propose(cast.north(), under(child, parent));
        var answers = AtOnce.all(List.of(act, act));

        assertThat(answers).filteredOn(Linked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(AlreadyLinked.class::isInstance).hasSize(1);
        assertThat(linked.parents(cast.north(), List.of(child), Wanted.LIVE)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void cutsOnce() {
        var child = plan(cast.north());
        var parent = plan(cast.ministry());
        var link = proposed(cast.north(), child, parent);
        links.accept(cast.ministry(), new AcceptLink(link));
        var cut = new CutLink(link, "hết hiệu lực");

        var answers =
                AtOnce.<CutLink.Answer>all(
                        () -> links.cut(cast.north(), cut), () -> links.cut(cast.ministry(), cut));

        assertThat(answers).filteredOn(CutLink.Answer.Cut.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(new CutLink.Answer.NotStanding(LinkState.CUT)::equals)
                .hasSize(1);
        assertThat(paths(child, parent)).isZero();
    }

    @RepeatedTest(TIMES)
    void amendsAndLinksWithoutWaitingForEachOtherInACircle() {
        var north = Issued.by(cast.north(), "Bắc").aiming(Issued.target("a", "%"));
        var ministry = Issued.by(cast.ministry(), "Bộ").lettingIn().aiming(Issued.target("a", "%"));
        var child = north.in(publications, cast.north());
        var parent = ministry.in(publications, cast.ministry());
        var other = plan(cast.south());

        AtOnce.<Object>all(
                () -> links.propose(cast.north(), under(child, parent)),
                () -> publications.publish(cast.north(), north.version(2).aiming().command()),
                () -> publications.publish(cast.ministry(), ministry.version(2).aiming().command()),
                () -> links.propose(cast.south(), under(other, parent)));

        assertThat(publications.fetch(cast.ministry(), parent).currentVersion()).isEqualTo(2);
        assertThat(linked.children(cast.ministry(), List.of(parent), Wanted.LIVE)).hasSize(2);
        assertThat(paths(child, parent) + paths(other, parent)).isEqualTo(2);
    }
}
