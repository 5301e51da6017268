package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.AcknowledgeLink.Answer.Acknowledged;
import vn.thidua.platform.link.AcknowledgeLink.Answer.NotBehind;
import vn.thidua.platform.link.LinkRefusal.AlreadyLinked;
import vn.thidua.platform.link.LinkRefusal.WouldCloseCircle;
import vn.thidua.platform.link.LinkedPlans.Wanted;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** What becomes of a link after it is made; every refusal is tried with South's hands. */
@ExtendWith(House.class)
class LinkLifeIT {
    private static final ExternalParent ABROAD =
            new ExternalParent(
                    DocumentType.DECISION,
                    "145",
                    "145/KH-UBND",
                    RoughDate.parse("2025-11-28"),
                    "UBND tỉnh Bắc Ninh",
                    "Phát động phong trào thi đua");

    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final LinkedPlans linked;
    private final Linking linking;

    LinkLifeIT(
            Casting casting,
            Publications publications,
            Links links,
            LinkedPlans linked,
            Linking linking) {
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.linked = linked;
        this.linking = linking;
    }

    private LinkState stateOf(LinkId link) {
        return linked.fetch(cast.north(), link).state();
    }

    private List<Link> children(Scope scope, PlanId plan) {
        return linked.children(scope, List.of(plan), Wanted.LIVE);
    }

    @Test
    void isCutFromEitherSideAndTakesWhatCrossedAlong() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());
        var first = linking.accepted(cast, child, parent);
        var cut = new CutLink(first.id(), "kế hoạch đã thay đổi");

        assertThatThrownBy(() -> links.cut(cast.south(), cut)).isInstanceOf(NotVisible.class);
        assertThat(publications.find(cast.ministry(), child)).isPresent();
        var byChild = links.cut(cast.north(), cut);
        var again = links.cut(cast.ministry(), cut);
        var second = linking.accepted(cast, child, parent);
        var byParent = links.cut(cast.ministry(), new CutLink(second.id(), "không còn phù hợp"));

        assertThat(byChild).isInstanceOf(CutLink.Answer.Cut.class);
        assertThat(again).isEqualTo(new CutLink.Answer.NotStanding(LinkState.CUT));
        assertThat(byParent).isInstanceOf(CutLink.Answer.Cut.class);
        assertThat(publications.find(cast.ministry(), child)).isEmpty();
        var ended = new Wanted(true, null, 10);
        assertThat(linked.children(cast.ministry(), List.of(parent), ended))
                .extracting(Link::state)
                .containsExactly(LinkState.CUT, LinkState.CUT);
        assertThat(children(cast.ministry(), parent)).isEmpty();
    }

    @Test
    void fallsBehindUntilTheChildTakesNote() {
        var issued = linking.ministrys(cast);
        var parent = issued.in(publications, cast.ministry());
        var link = linking.accepted(cast, linking.plan(cast.north()), parent);
        var early = links.acknowledge(cast.north(), new AcknowledgeLink(link.id(), 1));

        issued.version(2).in(publications, cast.ministry());
        var behind = stateOf(link.id());
        var unknown = links.acknowledge(cast.north(), new AcknowledgeLink(link.id(), 3));
        assertThatThrownBy(() -> links.acknowledge(cast.south(), new AcknowledgeLink(link.id(), 2)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () -> links.acknowledge(cast.ministry(), new AcknowledgeLink(link.id(), 2)))
                .isInstanceOf(NotPermitted.class);
        var noted = links.acknowledge(cast.north(), new AcknowledgeLink(link.id(), 2));

        assertThat(early).isEqualTo(new NotBehind(1));
        assertThat(behind).isEqualTo(LinkState.BEHIND);
        assertThat(unknown).isEqualTo(new AcknowledgeLink.Answer.VersionUnknown(2));
        assertThat(((Acknowledged) noted).link().state()).isEqualTo(LinkState.ACCEPTED);
    }

    @Test
    void catchesUpWhenTheChildIsAmended() {
        var issued = linking.ministrys(cast);
        var parent = issued.in(publications, cast.ministry());
        var link = linking.accepted(cast, linking.plan(cast.north()), parent);
        issued.version(2).in(publications, cast.ministry());

        links.amended(cast.north(), link.child().plan());

        assertThat(stateOf(link.id())).isEqualTo(LinkState.ACCEPTED);
        assertThat(linked.fetch(cast.north(), link.id()).acknowledgedVersion()).isEqualTo(2);
    }

    @Test
    void namesADocumentUntilItIsBound() {
        var child = linking.plan(cast.north());
        var parent = linking.ministryPlan(cast);
        var document = new ProposeLink.Parent.External(ABROAD);
        var command = new ProposeLink(child, document, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        var reference = linking.proposed(cast.north(), command);
        var bind = new BindLink(reference.id(), parent, null);

        assertThat(reference.state()).isEqualTo(LinkState.EXTERNAL);
        assertThat(reference.external()).isEqualTo(ABROAD);
        assertThatThrownBy(() -> links.bind(cast.south(), bind)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.bind(cast.ministry(), bind)).isInstanceOf(NotVisible.class);
        var bound = links.bind(cast.north(), bind);
        var again = links.bind(cast.north(), bind);
        links.accept(cast.ministry(), new AcceptLink(reference.id()));

        assertThat(((BindLink.Bound) bound).link().state()).isEqualTo(LinkState.PROPOSED);
        assertThat(again).isEqualTo(new BindLink.NotExternal(LinkState.PROPOSED));
        var stands = linked.fetch(cast.ministry(), reference.id());
        assertThat(stands.state()).isEqualTo(LinkState.ACCEPTED);
        assertThat(stands.external()).isEqualTo(ABROAD);
        assertThat(stands.parent().plan()).isEqualTo(parent);
    }

    @Test
    void bindsToAFreePlanAtOnceAndToNoneTwice() {
        var child = linking.plan(cast.north());
        var parent = linking.ministrys(cast).lettingIn().in(publications, cast.ministry());
        var document = new ProposeLink.Parent.External(ABROAD);
        var command = new ProposeLink(child, document, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        var first = linking.proposed(cast.north(), command);
        var second = linking.proposed(cast.north(), command);

        links.bind(cast.north(), new BindLink(first.id(), parent, null));
        var twice = links.bind(cast.north(), new BindLink(second.id(), parent, null));
        var toItself = links.bind(cast.north(), new BindLink(second.id(), child, null));

        assertThat(stateOf(first.id())).isEqualTo(LinkState.ACCEPTED);
        assertThat(publications.find(cast.ministry(), child)).isPresent();
        assertThat(twice).isEqualTo(new AlreadyLinked(first.id()));
        assertThat(toItself).isEqualTo(new WouldCloseCircle());
        assertThat(stateOf(second.id())).isEqualTo(LinkState.EXTERNAL);
        links.withdraw(cast.north(), new WithdrawLink(second.id()));
        assertThat(stateOf(second.id())).isEqualTo(LinkState.WITHDRAWN);
    }

    @Test
    void letsTheChildsKeeperSayWhatCrosses() {
        var child = Issued.by(cast.north(), "Riêng").to(Audience.OWN_AGENCY);
        var plan = child.in(publications, cast.north());
        var link = linking.accepted(cast, plan, linking.ministryPlan(cast));
        var text = new ChangeCrossing(link.id(), Crossing.FIGURES_AND_TEXT);
        var nothing = new ChangeCrossing(link.id(), Crossing.NOTHING);

        assertThatThrownBy(() -> links.changeCrossing(cast.south(), text))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.changeCrossing(cast.ministry(), text))
                .isInstanceOf(NotPermitted.class);
        assertThat(publications.fetch(cast.ministry(), plan).textVisible()).isFalse();
        links.changeCrossing(cast.north(), text);
        assertThat(publications.fetch(cast.ministry(), plan).textVisible()).isTrue();
        links.changeCrossing(cast.north(), nothing);
        assertThat(publications.find(cast.ministry(), plan)).isEmpty();
        assertThat(linked.fetch(cast.ministry(), link.id()).state()).isEqualTo(LinkState.ACCEPTED);
        links.cut(cast.north(), new CutLink(link.id(), "xong"));
        assertThat(links.changeCrossing(cast.north(), text))
                .isEqualTo(new ChangeCrossing.Answer.Ended(LinkState.CUT));
    }
}
