package vn.thidua.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.audit.AuditEntry;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.AcknowledgeLink.Answer.Acknowledged;
import vn.thidua.platform.link.AcknowledgeLink.Answer.NotBehind;
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

/** North links its plan under the ministry's; every refusal is tried with South's hands. */
@ExtendWith(House.class)
class LinksIT {
    private static final ExternalParent ABROAD =
            new ExternalParent(
                    DocumentType.DECISION,
                    "145",
                    "145/KH-UBND",
                    RoughDate.parse("2025-11-28"),
                    "UBND tỉnh Bắc Ninh",
                    "Phát động phong trào thi đua");

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final LinkedPlans linked;
    private final Audit audit;
    private final Sql sql;

    LinksIT(
            Casting casting,
            Publications publications,
            Links links,
            LinkedPlans linked,
            Audit audit,
            Sql sql) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.linked = linked;
        this.audit = audit;
        this.sql = sql;
    }

    private Issued ministrys() {
        return Issued.by(cast.ministry(), "Thi đua ngành Tư pháp");
    }

    private PlanId ministryPlan() {
        return ministrys().in(publications, cast.ministry());
    }

    private PlanId plan(Scope scope) {
        return Issued.by(scope, "Thi đua của " + scope.tenant()).in(publications, scope);
    }

    private static ProposeLink under(PlanId child, PlanId parent) {
        return under(child, parent, null, Crossing.FIGURES);
    }

    private static ProposeLink under(
            PlanId child, PlanId parent, Integer version, Crossing crosses) {
        var published = new ProposeLink.Parent.Published(parent, version);
        return new ProposeLink(child, published, LinkType.IMPLEMENTS, crosses, null);
    }

    private Link proposed(Scope scope, ProposeLink command) {
        return ((Linked) links.propose(scope, command)).link();
    }

    private Link accepted(PlanId child, PlanId parent) {
        var link = proposed(cast.north(), under(child, parent));
        links.accept(cast.ministry(), new AcceptLink(link.id()));
        return linked.fetch(cast.north(), link.id());
    }

    private LinkState stateOf(LinkId link) {
        return linked.fetch(cast.north(), link).state();
    }

    @Test
    void standsOnceTheParentsKeeperAcceptsIt() {
        var parent = ministryPlan();
        var child = plan(cast.north());

        var link = proposed(cast.north(), under(child, parent));
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

    private List<String> actions(Scope scope, LinkId link) {
        return audit.list(scope, link.value(), PageRequest.first(10)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void standsAtOnceWhereSubordinatesAreLetIn() {
        var parent = ministrys().lettingIn().to(Audience.ALL_AGENCIES);
        var ministry = parent.in(publications, cast.ministry());

        var byNorth = proposed(cast.north(), under(plan(cast.north()), ministry));
        var byStranger = proposed(cast.stranger(), under(plan(cast.stranger()), ministry));
        var ownUnderOwn = proposed(cast.north(), under(plan(cast.north()), plan(cast.north())));

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

        var link = proposed(cast.north(), under(plan(cast.north()), parent));

        assertThat(link.state()).isEqualTo(LinkState.ACCEPTED);
    }

    @Test
    void isNobodysToProposeButTheChildsKeepers() {
        var parent = ministryPlan();
        var child = plan(cast.north());
        var command = under(child, parent);

        assertThatThrownBy(() -> links.propose(cast.south(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.propose(cast.ministry(), command))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> links.propose(casting.as(cast.north(), Role.VIEWER), command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> links.propose(cast.stranger(), under(plan(cast.stranger()), parent)))
                .isInstanceOf(NotVisible.class);
        assertThat(children(cast.ministry(), parent)).isEmpty();
        assertThat(proposed(cast.north(), command).state()).isEqualTo(LinkState.PROPOSED);
    }

    private List<Link> children(Scope scope, PlanId plan) {
        return linked.children(scope, List.of(plan), Wanted.LIVE);
    }

    @Test
    void isAnsweredByTheParentsKeeperOnly() {
        var link = proposed(cast.north(), under(plan(cast.north()), ministryPlan()));
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
        var parent = ministryPlan();
        var child = plan(cast.north());
        var link = proposed(cast.north(), under(child, parent));
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
        var again = accepted(child, parent);
        assertThat(links.withdraw(cast.north(), new WithdrawLink(again.id())))
                .isEqualTo(new WithdrawLink.Answer.NotWaiting(LinkState.ACCEPTED));
    }

    @Test
    void isMadeOnceBetweenTwoPlansWhileItLives() {
        var parent = ministryPlan();
        var child = plan(cast.north());
        var link = proposed(cast.north(), under(child, parent));

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
        var issued = ministrys();
        var parent = issued.in(publications, cast.ministry());
        issued.version(2).in(publications, cast.ministry());
        var child = plan(cast.north());

        var unknown = links.propose(cast.north(), under(child, parent, 3, Crossing.FIGURES));
        var first = proposed(cast.north(), under(child, parent, 1, Crossing.FIGURES));
        links.accept(cast.ministry(), new AcceptLink(first.id()));

        assertThat(unknown).isEqualTo(new VersionUnknown(2));
        assertThat(first.answeredVersion()).isEqualTo(1);
        assertThat(stateOf(first.id())).isEqualTo(LinkState.BEHIND);
    }

    @Test
    void isNotMadeBetweenPlansThatHaveEnded() {
        var parent = ministryPlan();
        var child = plan(cast.north());
        var waiting = proposed(cast.north(), under(plan(cast.north()), parent));
        publications.close(cast.ministry(), new EndPlan(parent));

        assertThat(links.propose(cast.north(), under(child, parent)))
                .isEqualTo(new PlanEnded(parent, PublishedState.CLOSED));
        assertThat(links.accept(cast.ministry(), new AcceptLink(waiting.id())))
                .isEqualTo(new AcceptLink.Answer.PlanEnded(parent, PublishedState.CLOSED));
        publications.close(cast.north(), new EndPlan(child));
        assertThat(links.propose(cast.north(), under(child, ministryPlan())))
                .isEqualTo(new PlanEnded(child, PublishedState.CLOSED));
    }

    @Test
    void closesNoCircleWhateverCrosses() {
        var top = Issued.by(cast.north(), "Trên").in(publications, cast.north());
        var middle = Issued.by(cast.north(), "Giữa").in(publications, cast.north());
        var bottom = Issued.by(cast.north(), "Dưới").in(publications, cast.north());
        proposed(cast.north(), under(middle, top, null, Crossing.NOTHING));
        proposed(cast.north(), under(bottom, middle));

        var closing = links.propose(cast.north(), under(top, bottom));
        var self = links.propose(cast.north(), under(top, top));

        assertThat(List.of(closing, self)).containsOnly(new WouldCloseCircle());
        assertThat(linked.parents(cast.north(), List.of(top), Wanted.LIVE)).isEmpty();
    }

    @Test
    void isCutFromEitherSideAndTakesWhatCrossedAlong() {
        var parent = ministryPlan();
        var child = plan(cast.north());
        var first = accepted(child, parent);
        var cut = new CutLink(first.id(), "kế hoạch đã thay đổi");

        assertThatThrownBy(() -> links.cut(cast.south(), cut)).isInstanceOf(NotVisible.class);
        assertThat(publications.find(cast.ministry(), child)).isPresent();
        var byChild = links.cut(cast.north(), cut);
        var again = links.cut(cast.ministry(), cut);
        var second = accepted(child, parent);
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
        var issued = ministrys();
        var parent = issued.in(publications, cast.ministry());
        var link = accepted(plan(cast.north()), parent);
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
        var issued = ministrys();
        var parent = issued.in(publications, cast.ministry());
        var link = accepted(plan(cast.north()), parent);
        issued.version(2).in(publications, cast.ministry());

        links.amended(cast.north(), link.child().plan());

        assertThat(stateOf(link.id())).isEqualTo(LinkState.ACCEPTED);
        assertThat(linked.fetch(cast.north(), link.id()).acknowledgedVersion()).isEqualTo(2);
    }

    @Test
    void namesADocumentUntilItIsBound() {
        var child = plan(cast.north());
        var parent = ministryPlan();
        var document = new ProposeLink.Parent.External(ABROAD);
        var command = new ProposeLink(child, document, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        var reference = proposed(cast.north(), command);
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
        var child = plan(cast.north());
        var parent = ministrys().lettingIn().in(publications, cast.ministry());
        var document = new ProposeLink.Parent.External(ABROAD);
        var command = new ProposeLink(child, document, LinkType.IMPLEMENTS, Crossing.FIGURES, null);
        var first = proposed(cast.north(), command);
        var second = proposed(cast.north(), command);

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
        var link = accepted(plan, ministryPlan());
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

    @Test
    void isSeenByItsEndsAndFromAboveWhereFiguresCross() {
        var top = plan(cast.stranger());
        sql.run("UPDATE published_plan SET audience = 'ALL_AGENCIES' WHERE id = ?", bytes(top));
        var parent = ministryPlan();
        var up = proposed(cast.ministry(), under(parent, top));
        links.accept(cast.stranger(), new AcceptLink(up.id()));
        var link = accepted(plan(cast.north()), parent);

        assertThat(linked.find(cast.stranger(), link.id())).isPresent();
        assertThat(linked.find(cast.south(), link.id())).isEmpty();
        assertThat(linked.find(cast.north(), up.id())).isEmpty();
        links.changeCrossing(cast.north(), new ChangeCrossing(link.id(), Crossing.NOTHING));
        assertThat(linked.find(cast.stranger(), link.id())).isEmpty();
        assertThat(linked.find(cast.ministry(), link.id())).isPresent();
    }

    private static byte[] bytes(PlanId plan) {
        return Uuids.bytes(plan.value());
    }

    @Test
    void readsManyPlansLinksWithOneStatement() {
        var parents = Stream.generate(this::ministryPlan).limit(4).toList();
        var plans = Stream.generate(() -> plan(cast.north())).limit(4).toList();
        for (var child : plans) {
            for (var parent : parents) {
                accepted(child, parent);
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
        var parent = ministryPlan();
        var first = proposed(cast.north(), under(plan(cast.north()), parent));
        var second = proposed(cast.south(), under(plan(cast.south()), parent));
        accepted(plan(cast.north()), parent);

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
