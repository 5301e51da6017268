package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkState;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.ChangePlanKind;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.SuperiorRelation;
import vn.thidua.tenants.plan.AddParent.Answer;
import vn.thidua.tenants.register.Numbering;

@ExtendWith(House.class)
class DraftParentsIT {
    private final PlanCasting casting;
    private final Casting cast;
    private final DraftParents parents;
    private final Plans plans;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Reviews reviews;
    private final LinkedPlans links;
    private final PlanKinds kinds;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final PlanId ministrys;

    DraftParentsIT(
            PlanCasting casting,
            Casting cast,
            DraftParents parents,
            Plans plans,
            Approvals approvals,
            Issuing issuing,
            Reviews reviews,
            LinkedPlans links,
            PlanKinds kinds) {
        this.casting = casting;
        this.cast = cast;
        this.parents = parents;
        this.plans = plans;
        this.approvals = approvals;
        this.issuing = issuing;
        this.reviews = reviews;
        this.links = links;
        this.kinds = kinds;
        var all = cast.cast();
        ministry = casting.withKinds(all.ministry());
        north = casting.withKinds(all.north());
        south = casting.withKinds(all.south());
        ministrys = casting.issued(ministry, "Kế hoạch của Bộ");
    }

    @Test
    void sendsTheLinksAlongWhenThePlanIsIssued() {
        var plan = casting.complete(north, "Kế hoạch của Sở");
        var basis = plans.fetch(north, plan).body().items().getFirst().key();
        parents.add(north, implementing(plan, ministrys, basis));
        parents.add(north, new AddParent(plan, decision(), LinkType.BASED_ON, nothing(), null));
        assertThat(live(plan)).isEmpty();

        issue(plan);

        assertThat(plans.fetch(north, plan).parents())
                .extracting(IntendedParent::outcome)
                .containsExactly(ParentOutcome.LINKED, ParentOutcome.LINKED);
        var sent = live(plan);
        assertThat(sent)
                .extracting(link -> link.state())
                .containsExactlyInAnyOrder(LinkState.ACCEPTED, LinkState.EXTERNAL);
        var linked = sent.stream().filter(link -> link.parent() != null).findFirst();
        assertThat(linked).get().extracting(link -> link.parent().plan()).isEqualTo(ministrys);
        assertThat(linked).get().extracting(link -> link.basisItem()).isEqualTo(basis.value());
    }

    @Test
    void keepsWhatTheDraftIsToAnswerAsItWasSaid() {
        var plan = casting.drafted(north, "Kế hoạch");

        parents.add(north, implementing(plan, ministrys, null));
        parents.add(north, new AddParent(plan, decision(), LinkType.BASED_ON, nothing(), null));

        var file = plans.fetch(north, plan);
        assertThat(file.parents())
                .extracting(IntendedParent::parent)
                .containsExactly(new ProposeLink.Parent.Published(ministrys, 1), decision());
        assertThat(Statements.count(() -> plans.fetch(north, plan))).isEqualTo(2);
    }

    @Test
    void issuesThePlanEvenIfALinkCannotBeMadeAnyMore() {
        var plan = casting.complete(north, "Kế hoạch của Sở");
        parents.add(north, implementing(plan, ministrys, null));
        reviews.close(ministry, new ClosePlan(ministrys));

        issue(plan);

        assertThat(plans.fetchPlan(north, plan).standing().state()).isEqualTo(PlanState.ISSUED);
        assertThat(plans.fetch(north, plan).parents())
                .extracting(IntendedParent::outcome)
                .containsExactly(ParentOutcome.PLAN_ENDED);
        assertThat(live(plan)).isEmpty();
    }

    @Test
    void strikesOutAParentUntilItIsSent() {
        var plan = casting.complete(north, "Kế hoạch");
        var intended = added(parents.add(north, implementing(plan, ministrys, null)));

        var removed = parents.remove(north, new RemoveParent(plan, intended.id()));

        assertThat(removed).isEqualTo(new RemoveParent.Answer.Removed(intended.id()));
        assertThat(plans.fetch(north, plan).parents()).isEmpty();
        assertThatThrownBy(() -> parents.remove(north, new RemoveParent(plan, intended.id())))
                .isInstanceOf(NotVisible.class);
        issue(plan);
        assertThat(parents.remove(north, new RemoveParent(plan, intended.id())))
                .isInstanceOf(RemoveParent.Answer.NotNow.class);
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        var plan = casting.drafted(north, "Kế hoạch");
        parents.add(north, implementing(plan, ministrys, null));
        var ghost = new ItemKey("khong-co");
        var wordy = external("x".repeat(101));

        assertThat(parents.add(north, implementing(plan, ministrys, null)))
                .isInstanceOf(Answer.AlreadyIntended.class);
        assertThat(parents.add(north, implementing(plan, plan, null)))
                .isEqualTo(new Answer.OwnParent());
        assertThat(parents.add(north, implementing(plan, ministrys, ghost)))
                .isEqualTo(new Answer.BasisUnknown(ghost));
        assertThat(
                        parents.add(
                                north,
                                new AddParent(plan, wordy, LinkType.BASED_ON, nothing(), null)))
                .isEqualTo(new Answer.TextTooLong("symbol", 100));
        assertThat(plans.fetch(north, plan).parents()).hasSize(1);
    }

    @Test
    void answersOnlyThoseThatItsKindAllows() {
        allowOnly(SuperiorRelation.ADMINISTRATIVE);
        var plan = casting.drafted(north, "Kế hoạch");

        assertThat(parents.add(north, implementing(plan, ministrys, null)))
                .isEqualTo(new Answer.RelationNotAllowed(SuperiorRelation.SECTORAL));
        assertThat(plans.fetch(north, plan).parents()).isEmpty();
        allowOnly(SuperiorRelation.SECTORAL);
        assertThat(parents.add(north, implementing(plan, ministrys, null)))
                .isEqualTo(new Answer.RelationNotAllowed(SuperiorRelation.SECTORAL));
        var later = casting.drafted(north, "Kế hoạch sau");
        assertThat(parents.add(north, implementing(later, ministrys, null)))
                .isInstanceOf(Answer.Added.class);
    }

    @Test
    void answersNoPlanThatTheAgencyCannotSee() {
        var plan = casting.drafted(north, "Kế hoạch");
        var hidden = casting.drafted(ministry, "Dự thảo của Bộ");
        var southern = casting.issued(south, "Kế hoạch của Sở khác");

        assertThatThrownBy(() -> parents.add(north, implementing(plan, hidden, null)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> parents.add(north, implementing(plan, southern, null)))
                .isInstanceOf(NotVisible.class);
        assertThat(plans.fetch(north, plan).parents()).isEmpty();
    }

    @Test
    void hidesParentsFromOthersAndLetsPlannersSetThem() {
        var plan = casting.drafted(north, "Kế hoạch");
        var intended = added(parents.add(north, implementing(plan, ministrys, null)));
        var command = new AddParent(plan, decision(), LinkType.BASED_ON, nothing(), null);

        assertThatThrownBy(() -> parents.add(south, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> parents.remove(south, new RemoveParent(plan, intended.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> parents.add(cast.as(north, Role.OFFICE_CLERK), command))
                .isInstanceOf(NotPermitted.class);
        assertThat(plans.fetch(north, plan).parents()).containsExactly(intended);
    }

    private void allowOnly(SuperiorRelation relation) {
        var kind = casting.kind(north, 0);
        var old = kind.definition();
        var definition =
                new KindDefinition(
                        old.name(),
                        old.position(),
                        old.scope(),
                        old.movementKind(),
                        old.requiredSections(),
                        old.register(),
                        old.numberPattern(),
                        old.under(),
                        Set.of(relation));
        kinds.change(north, new ChangePlanKind(kind.id(), kind.revision(), definition));
    }

    private void issue(PlanId plan) {
        approvals.submit(north, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        var clerk = cast.as(north, Role.OFFICE_CLERK);
        assertThat(issuing.issue(clerk, casting.issue(plan, new Numbering.Next())))
                .isInstanceOf(IssuePlan.Answer.Issued.class);
    }

    private List<Link> live(PlanId plan) {
        return links.parents(north, List.of(plan), LinkedPlans.Wanted.LIVE);
    }

    private static IntendedParent added(Answer answer) {
        return ((Answer.Added) answer).parent();
    }

    private static AddParent implementing(PlanId plan, PlanId parent, ItemKey basis) {
        return new AddParent(
                plan,
                new ProposeLink.Parent.Published(parent, 1),
                LinkType.IMPLEMENTS,
                Crossing.FIGURES,
                basis);
    }

    private static Crossing nothing() {
        return Crossing.NOTHING;
    }

    private static ProposeLink.Parent decision() {
        return external("145/KH-UBND");
    }

    private static ProposeLink.Parent external(String symbol) {
        return new ProposeLink.Parent.External(
                new ExternalParent(
                        DocumentType.DECISION,
                        "145",
                        symbol,
                        RoughDate.parse("2025-11-28"),
                        "UBND tỉnh",
                        "ban hành Kế hoạch"));
    }
}
