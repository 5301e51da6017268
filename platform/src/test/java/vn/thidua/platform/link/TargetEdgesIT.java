package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.link.JoinTarget.Answer.AlreadyServes;
import vn.thidua.platform.link.JoinTarget.Answer.Joined;
import vn.thidua.platform.link.JoinTarget.Answer.NotStanding;
import vn.thidua.platform.link.JoinTarget.Answer.NothingCrosses;
import vn.thidua.platform.link.JoinTarget.Answer.UnitsDiffer;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedTarget;
import vn.thidua.platform.publication.TargetId;

/** North's targets serve the ministry's as long as their plans' link stands. */
@ExtendWith(House.class)
class TargetEdgesIT {
    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final TargetEdges edges;
    private final Sql sql;
    private final Issued north;
    private final PlanId child;
    private final List<TargetId> childs;
    private final List<TargetId> parents;
    private final LinkId link;

    TargetEdgesIT(
            Casting casting, Publications publications, Links links, TargetEdges edges, Sql sql) {
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.edges = edges;
        this.sql = sql;
        var a = Issued.target("a", "%");
        var b = Issued.target("b", "lớp");
        this.north = Issued.by(cast.north(), "Bắc").aiming(a, b);
        this.child = north.in(publications, cast.north());
        var ministry = Issued.by(cast.ministry(), "Bộ").aiming(a, b);
        var parent = ministry.in(publications, cast.ministry());
        this.childs = targets(child);
        this.parents = targets(parent);
        var published = new ProposeLink.Parent.Published(parent, null);
        var propose =
                new ProposeLink(child, published, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        this.link = ((ProposeLink.Linked) links.propose(cast.north(), propose)).link().id();
    }

    private List<TargetId> targets(PlanId plan) {
        return publications.targets(cast.north(), List.of(plan)).stream()
                .map(PublishedTarget::id)
                .toList();
    }

    private JoinTarget join(int child, int parent) {
        return new JoinTarget(link, childs.get(child), parents.get(parent));
    }

    private TargetEdge joined(int index) {
        return ((Joined) edges.join(cast.north(), join(index, index))).edge();
    }

    private void accept() {
        links.accept(cast.ministry(), new AcceptLink(link));
    }

    private long paths(int index) {
        return sql.number(
                """
                SELECT COALESCE(SUM(figure_paths), 0) FROM link_closure
                WHERE descendant_id = ? AND ancestor_id = ?
                """,
                Uuids.bytes(childs.get(index).value()),
                Uuids.bytes(parents.get(index).value()));
    }

    @Test
    void serveOnceTheirPlansLinkStands() {
        var early = edges.join(cast.north(), join(0, 0));
        accept();
        var edge = joined(0);

        assertThat(early).isEqualTo(new NotStanding(LinkState.PROPOSED));
        assertThat(edge.parent()).isEqualTo(parents.get(0));
        assertThat(paths(0)).isEqualTo(1);
        assertThat(edges.list(cast.ministry(), List.of(link))).containsExactly(edge);
        assertThat(edges.list(cast.south(), List.of(link))).isEmpty();
        assertThat(edges.join(cast.north(), join(0, 0))).isEqualTo(new AlreadyServes(edge));
    }

    @Test
    void areCountedInOneUnit() {
        accept();

        assertThat(edges.join(cast.north(), join(0, 1))).isEqualTo(new UnitsDiffer("%", "lớp"));
        assertThat(edges.join(cast.north(), join(1, 1))).isInstanceOf(Joined.class);
    }

    @Test
    void areTheChildsKeepersToJoinAndPart() {
        accept();

        assertThatThrownBy(() -> edges.join(cast.south(), join(0, 0)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> edges.join(cast.ministry(), join(0, 0)))
                .isInstanceOf(NotPermitted.class);
        var edge = joined(0);
        var part = new PartTarget(edge.id());
        assertThatThrownBy(() -> edges.part(cast.south(), part)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> edges.part(cast.ministry(), part))
                .isInstanceOf(NotPermitted.class);

        assertThat(paths(0)).isEqualTo(1);
        assertThat(edges.part(cast.north(), part)).isInstanceOf(PartTarget.Answer.Parted.class);
        assertThat(edges.part(cast.north(), part)).isEqualTo(new PartTarget.Answer.NotJoined());
        assertThat(paths(0)).isZero();
    }

    @Test
    void standInTheTwoPlansOfTheLink() {
        accept();
        var foreign = new JoinTarget(link, parents.get(0), parents.get(0));
        var turned = new JoinTarget(link, parents.get(0), childs.get(0));
        var unknown = new JoinTarget(link, childs.get(0), new TargetId(Uuids.next()));

        for (var command : List.of(foreign, turned, unknown)) {
            assertThatThrownBy(() -> edges.join(cast.north(), command))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void endWithTheirLink() {
        accept();
        joined(0);
        joined(1);

        links.cut(cast.ministry(), new CutLink(link, "thôi"));

        assertThat(edges.list(cast.north(), List.of(link))).isEmpty();
        assertThat(paths(0) + paths(1)).isZero();
        assertThat(edges.join(cast.north(), join(0, 0))).isEqualTo(new NotStanding(LinkState.CUT));
    }

    @Test
    void serveNothingWhereNothingCrosses() {
        accept();
        joined(0);

        links.changeCrossing(cast.north(), new ChangeCrossing(link, Crossing.NOTHING));

        assertThat(edges.list(cast.north(), List.of(link))).isEmpty();
        assertThat(paths(0)).isZero();
        assertThat(edges.join(cast.north(), join(0, 0))).isEqualTo(new NothingCrosses());
        links.changeCrossing(cast.north(), new ChangeCrossing(link, Crossing.FIGURES));
        assertThat(edges.join(cast.north(), join(0, 0))).isInstanceOf(Joined.class);
    }

    @Test
    void leaveWithTheVersionThatNoLongerStatesThem() {
        accept();
        joined(0);
        var kept = joined(1);

        north.version(2).aiming(Issued.target("b", "lớp")).in(publications, cast.north());

        assertThat(edges.list(cast.north(), List.of(link))).containsExactly(kept);
        assertThat(paths(0)).isZero();
        assertThat(paths(1)).isEqualTo(1);
        assertThatThrownBy(() -> edges.join(cast.north(), join(0, 0)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void areListedForManyLinksWithOneStatement() {
        accept();
        joined(0);

        assertThat(Statements.count(() -> edges.list(cast.north(), List.of(link)))).isEqualTo(1);
    }
}
