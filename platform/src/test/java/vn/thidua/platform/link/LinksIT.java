package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.platform.link.Linking.under;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.audit.AuditEntry;
import vn.thidua.platform.link.LinkRefusal.AlreadyLinked;
import vn.thidua.platform.link.LinkRefusal.PlanEnded;
import vn.thidua.platform.link.LinkRefusal.VersionUnknown;
import vn.thidua.platform.link.LinkRefusal.WouldCloseCircle;
import vn.thidua.platform.link.LinkedPlans.Wanted;
import vn.thidua.platform.link.ProposeLink.Linked;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;

/** North proposes its plan under the ministry's; every refusal is tried with South's hands. */
@ExtendWith(House.class)
class LinksIT {
    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final LinkedPlans linked;
    private final Linking linking;
    private final Audit audit;

    LinksIT(
            Casting casting,
            Publications publications,
            Links links,
            LinkedPlans linked,
            Linking linking,
            Audit audit) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.linked = linked;
        this.linking = linking;
        this.audit = audit;
    }

    private LinkState stateOf(LinkId link) {
        return linked.fetch(cast.north(), link).state();
    }

    private List<Link> children(Scope scope, PlanId plan) {
        return linked.children(scope, List.of(plan), Wanted.LIVE);
    }

    private List<String> actions(Scope scope, LinkId link) {
        return audit.list(scope, link.value(), PageRequest.first(10)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void standsOnceTheParentsKeeperAcceptsIt() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());

        var link = linking.proposed(cast.north(), under(child, parent));
        var before = publications.find(cast.ministry(), child);
        var answer = links.accept(cast.ministry(), new AcceptLink(link.id()));

        assertThat(link.state()).isEqualTo(LinkState.PROPOSED);
        assertThat(before).isEmpty();
        var stands = ((AcceptLink.Answer.Accepted) answer).link();
        assertThat(stands.state()).isEqualTo(LinkState.ACCEPTED);
        assertThat(stands.answeredAt()).isNotNull();
        assertThat(stands.answeredVersion()).isEqualTo(1);
        assertThat(publications.fetch(cast.ministry(), child).textVisible()).isFalse();
        assertThat(actions(cast.north(), link.id())).containsExactly("link.accept", "link.propose");
        assertThat(actions(cast.ministry(), link.id()))
                .containsExactly("link.accept", "link.propose");
        assertThat(
                        audit.list(cast.north(), link.id().value(), PageRequest.first(10))
                                .items()
                                .getFirst()
                                .account())
                .isNull();
    }

    @Test
    void standsAtOnceWhereSubordinatesAreLetIn() {
        var parent = linking.ministrys(cast).lettingIn().to(Audience.ALL_AGENCIES);
        var ministry = parent.in(publications, cast.ministry());

        var byNorth = linking.proposed(cast.north(), under(linking.plan(cast.north()), ministry));
        var byStranger =
                linking.proposed(cast.stranger(), under(linking.plan(cast.stranger()), ministry));
        var ownUnderOwn =
                linking.proposed(
                        cast.north(),
                        under(linking.plan(cast.north()), linking.plan(cast.north())));

        assertThat(byNorth.state()).isEqualTo(LinkState.ACCEPTED);
        assertThat(byStranger.state()).isEqualTo(LinkState.PROPOSED);
        assertThat(ownUnderOwn.state()).isEqualTo(LinkState.ACCEPTED);
    }

    @Test
    void letsMembersInUnderTheirGroupsPlan() {
        var group = casting.group(2026, cast.south(), cast.north());
        var parent =
                Issued.by(cast.south(), "Kế hoạch của khối")
                        .inTheNameOf(group)
                        .lettingIn()
                        .in(publications, cast.south());

        var link = linking.proposed(cast.north(), under(linking.plan(cast.north()), parent));

        assertThat(link.state()).isEqualTo(LinkState.ACCEPTED);
    }

    @Test
    void isNobodysToProposeButTheChildsKeepers() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());
        var command = under(child, parent);

        assertThatThrownBy(() -> links.propose(cast.south(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.propose(cast.ministry(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.propose(casting.as(cast.north(), Role.VIEWER), command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () ->
                                links.propose(
                                        cast.stranger(),
                                        under(linking.plan(cast.stranger()), parent)))
                .isInstanceOf(NotVisible.class);
        assertThat(children(cast.ministry(), parent)).isEmpty();
        assertThat(linking.proposed(cast.north(), command).state()).isEqualTo(LinkState.PROPOSED);
    }

    @Test
    void isAnsweredByTheParentsKeeperOnly() {
        var link =
                linking.proposed(
                        cast.north(),
                        under(linking.plan(cast.north()), linking.ministryPlan(cast)));
        var accept = new AcceptLink(link.id());
        var decline = new DeclineLink(link.id(), "chưa phù hợp");

        assertThatThrownBy(() -> links.accept(cast.south(), accept)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.decline(cast.south(), decline))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.accept(cast.north(), accept))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> links.decline(cast.north(), decline))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> links.accept(casting.as(cast.ministry(), Role.PLANNER), accept))
                .isInstanceOf(NotPermitted.class);

        assertThat(stateOf(link.id())).isEqualTo(LinkState.PROPOSED);
        assertThat(links.decline(cast.ministry(), decline))
                .isInstanceOf(DeclineLink.Answer.Declined.class);
        assertThat(links.accept(cast.ministry(), accept))
                .isEqualTo(new AcceptLink.Answer.NotProposed(LinkState.DECLINED));
        assertThat(linked.fetch(cast.north(), link.id()).reason()).isEqualTo("chưa phù hợp");
    }

    @Test
    void isTakenBackByTheChildsKeeperUntilItIsAnswered() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());
        var link = linking.proposed(cast.north(), under(child, parent));
        var withdraw = new WithdrawLink(link.id());

        assertThatThrownBy(() -> links.withdraw(cast.south(), withdraw))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.withdraw(cast.ministry(), withdraw))
                .isInstanceOf(NotPermitted.class);
        assertThat(links.withdraw(cast.north(), withdraw))
                .isInstanceOf(WithdrawLink.Answer.Withdrawn.class);
        assertThat(links.withdraw(cast.north(), withdraw))
                .isEqualTo(new WithdrawLink.Answer.NotWaiting(LinkState.WITHDRAWN));

        assertThat(children(cast.ministry(), parent)).isEmpty();
        var again = linking.accepted(cast, child, parent);
        assertThat(links.withdraw(cast.north(), new WithdrawLink(again.id())))
                .isEqualTo(new WithdrawLink.Answer.NotWaiting(LinkState.ACCEPTED));
    }

    @Test
    void isMadeOnceBetweenTwoPlansWhileItLives() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());
        var link = linking.proposed(cast.north(), under(child, parent));

        var again = links.propose(cast.north(), under(child, parent));
        links.accept(cast.ministry(), new AcceptLink(link.id()));
        var andAgain = links.propose(cast.north(), under(child, parent));
        links.cut(cast.ministry(), new CutLink(link.id(), "nhầm"));
        var afterCut = links.propose(cast.north(), under(child, parent));

        assertThat(List.of(again, andAgain)).containsOnly(new AlreadyLinked(link.id()));
        assertThat(afterCut).isInstanceOf(Linked.class);
    }

    @Test
    void answersAVersionThatTheParentHas() {
        var issued = linking.ministrys(cast);
        var parent = issued.in(publications, cast.ministry());
        issued.version(2).in(publications, cast.ministry());
        var child = linking.plan(cast.north());

        var unknown = links.propose(cast.north(), under(child, parent, 3, Crossing.FIGURES));
        var first = linking.proposed(cast.north(), under(child, parent, 1, Crossing.FIGURES));
        links.accept(cast.ministry(), new AcceptLink(first.id()));

        assertThat(unknown).isEqualTo(new VersionUnknown(2));
        assertThat(first.answeredVersion()).isEqualTo(1);
        assertThat(stateOf(first.id())).isEqualTo(LinkState.BEHIND);
    }

    @Test
    void isNotMadeBetweenPlansThatHaveEnded() {
        var parent = linking.ministryPlan(cast);
        var child = linking.plan(cast.north());
        var waiting = linking.proposed(cast.north(), under(linking.plan(cast.north()), parent));
        publications.close(cast.ministry(), new EndPlan(parent));

        assertThat(links.propose(cast.north(), under(child, parent)))
                .isEqualTo(new PlanEnded(parent, PublishedState.CLOSED));
        assertThat(links.accept(cast.ministry(), new AcceptLink(waiting.id())))
                .isEqualTo(new AcceptLink.Answer.PlanEnded(parent, PublishedState.CLOSED));
        publications.close(cast.north(), new EndPlan(child));
        assertThat(links.propose(cast.north(), under(child, linking.ministryPlan(cast))))
                .isEqualTo(new PlanEnded(child, PublishedState.CLOSED));
    }

    @Test
    void closesNoCircleWhateverCrosses() {
        var top = Issued.by(cast.north(), "Trên").in(publications, cast.north());
        var middle = Issued.by(cast.north(), "Giữa").in(publications, cast.north());
        var bottom = Issued.by(cast.north(), "Dưới").in(publications, cast.north());
        linking.proposed(cast.north(), under(middle, top, null, Crossing.NOTHING));
        linking.proposed(cast.north(), under(bottom, middle));

        var closing = links.propose(cast.north(), under(top, bottom));
        var self = links.propose(cast.north(), under(top, top));

        assertThat(List.of(closing, self)).containsOnly(new WouldCloseCircle());
        assertThat(linked.parents(cast.north(), List.of(top), Wanted.LIVE)).isEmpty();
    }
}
