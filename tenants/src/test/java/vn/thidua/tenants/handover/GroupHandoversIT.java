package vn.thidua.tenants.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.NameLead;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.platform.merger.SentHandovers;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.ClosePlan;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.PlanState;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.Reviews;

/** A bloc's lead changes, and what the bloc has under way goes on with the next one. */
@ExtendWith(House.class)
class GroupHandoversIT {
    private static final PageRequest ALL = PageRequest.first(100);

    private final Casting casting;
    private final PlanCasting plans;
    private final GroupCasting stage;
    private final GroupHandovers handovers;
    private final SentHandovers sent;
    private final Handovers received;
    private final GroupKeeping groups;
    private final Plans reads;
    private final Amendments amendments;
    private final Reviews reviews;
    private final Publications publications;
    private final GroupWork work;
    private final LinkedPlans linked;
    private final Rollups rollups;
    private final Duties duties;
    private final Mergers mergers;
    private final Scope former;
    private final Scope next;
    private final Scope member;
    private final GroupId group;

    GroupHandoversIT(
            Casting casting,
            PlanCasting plans,
            GroupCasting stage,
            GroupHandovers handovers,
            SentHandovers sent,
            Handovers received,
            GroupKeeping groups,
            Plans reads,
            Amendments amendments,
            Reviews reviews,
            Publications publications,
            GroupWork work,
            LinkedPlans linked,
            Rollups rollups,
            Duties duties,
            Mergers mergers) {
        this.casting = casting;
        this.plans = plans;
        this.stage = stage;
        this.handovers = handovers;
        this.sent = sent;
        this.received = received;
        this.groups = groups;
        this.reads = reads;
        this.amendments = amendments;
        this.reviews = reviews;
        this.publications = publications;
        this.work = work;
        this.linked = linked;
        this.rollups = rollups;
        this.duties = duties;
        this.mergers = mergers;
        former = plans.agency("Former");
        next = plans.agency("Next");
        member = plans.agency("Member");
        group = stage.group(former, next, member);
    }

    @Test
    void givesThePlanAnotherKeeperAndNothingThatCountsMoves() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        var below = work.answering(member, plan);
        work.report(former, plan, 3);
        work.report(member, below, 4);
        var before = work.figures(former, plan);
        assertThat(before).containsEntry(former.agency(), "3").containsEntry(member.agency(), "4");

        var kept = handedOver();

        assertThat(kept.id()).isEqualTo(plan);
        assertThat(kept.standing().state()).isEqualTo(PlanState.ISSUED);
        assertThat(work.figures(next, plan)).isEqualTo(before);
        assertThat(rollups.totals(next, plan, PeriodRange.everything()).plans()).isEqualTo(2);
        assertThatThrownBy(() -> work.figures(former, plan)).isInstanceOf(NotVisible.class);
        work.isExact();
        assertThat(publications.fetch(member, plan).keeper()).isEqualTo(next.agency());
        assertThat(reads.fetchPlan(former, plan).standing().state()).isEqualTo(PlanState.HANDED_ON);
        assertThat(reads.fetch(former, plan).body()).isEqualTo(reads.fetch(next, plan).body());

        work.report(member, below, 5);
        work.report(former, plan, 1);
        assertThat(work.figures(next, plan))
                .containsEntry(former.agency(), "4")
                .containsEntry(member.agency(), "9");
        assertThat(work.recorded(next, plan, 1)).isEqualTo(new RecordFact.CountsForAnother());
        work.isExact();
    }

    @Test
    void letsTheNextLeadGoOnWithIt() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        work.impose(former, plan, group);
        assertThat(work.addressed(former, plan))
                .containsExactlyInAnyOrder(next.agency(), member.agency());

        handedOver();

        assertThat(work.addressed(next, plan))
                .containsExactlyInAnyOrder(next.agency(), member.agency());
        assertThat(duties.under(former, List.of(plan))).isEmpty();
        assertThatThrownBy(() -> work.impose(former, plan, group)).isInstanceOf(NotVisible.class);
        var child = work.answering(member, plan);
        assertThat(linked.children(next, List.of(plan), LinkedPlans.Wanted.LIVE))
                .extracting(link -> link.child().plan())
                .containsExactly(child);
        assertThat(amendments.amend(former, new AmendPlan(plan)))
                .isInstanceOf(AmendPlan.Answer.NotNow.class);
        assertThat(amendments.amend(next, new AmendPlan(plan)))
                .isInstanceOf(AmendPlan.Answer.Amending.class);
        plans.issueNext(next, plan);
        assertThat(publications.fetch(member, plan).currentVersion()).isEqualTo(2);
        assertThat(reviews.close(former, new ClosePlan(plan)))
                .isInstanceOf(ClosePlan.Answer.NotNow.class);
        assertThat(reviews.close(next, new ClosePlan(plan)))
                .isInstanceOf(ClosePlan.Answer.Closed.class);
        work.isExact();
    }

    @Test
    void happensOnceHoweverManyTryAndNotBesideAnAmendment() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        stage.lead(group, next);

        var answers =
                AtOnce.<Object>all(
                        () -> handovers.handOver(former, command()),
                        () -> handovers.handOver(former, command()),
                        () -> amendments.amend(former, new AmendPlan(plan)));

        var over = answers.stream().filter(HandOverGroup.Answer.HandedOver.class::isInstance);
        var amending = answers.stream().filter(AmendPlan.Answer.Amending.class::isInstance);
        assertThat(over.count() + amending.count()).isEqualTo(1);
        assertThat(answers)
                .allMatch(
                        answer ->
                                answer instanceof HandOverGroup.Answer
                                        || answer instanceof AmendPlan.Answer);
    }

    @Test
    void isTakenInOrTakenBackAndNeverBoth() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        stage.lead(group, next);
        var handover = stage.sent(former, group, next);

        var answers =
                AtOnce.<Object>all(
                        () -> stage.takeIn(next, handover),
                        () -> handovers.recall(former, new RecallHandover(handover.id())),
                        () -> stage.takeIn(next, handover));

        assertThat(answers)
                .filteredOn(
                        answer ->
                                answer instanceof TakeInHandover.Answer.TakenIn
                                        || answer instanceof RecallHandover.Answer.Recalled)
                .hasSize(1);
        var state = reads.fetchPlan(former, plan).standing().state();
        assertThat(state)
                .isEqualTo(
                        answers.get(1) instanceof RecallHandover.Answer.Recalled
                                ? PlanState.ISSUED
                                : PlanState.HANDED_ON);
    }

    @Test
    void takesDraftsAlongAndRefusesWhatIsHalfDone() {
        plans.draftedFor(former, group, "Kế hoạch còn dự thảo");
        stage.lead(group, next);

        var handover = stage.sent(former, group, next);
        var taken = (TakeInHandover.Answer.TakenIn) stage.takeIn(next, handover);

        assertThat(taken.plan().standing().state()).isEqualTo(PlanState.DRAFT);
        assertThat(taken.plan().issuer()).isEqualTo(new Issuer.ByGroup(group));
        assertThat(handovers.handOver(former, command()))
                .isEqualTo(new HandOverGroup.Answer.NothingKept());
        assertThat(handovers.handOver(next, command()))
                .isEqualTo(new HandOverGroup.Answer.StillLeads());
        amendments.amend(next, new AmendPlan(plans.issuedFor(next, group, "Kế hoạch thứ hai")));
        stage.lead(group, member);
        assertThat(handovers.handOver(next, command()))
                .isEqualTo(new HandOverGroup.Answer.Unfinished("Kế hoạch thứ hai"));
    }

    @Test
    void goesBackToWhoKeptItOnce() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        handedOver();
        stage.lead(group, former);

        var back = stage.takeIn(former, stage.sent(next, group, former));

        assertThat(back).isInstanceOf(TakeInHandover.Answer.TakenIn.class);
        assertThat(reads.fetchPlan(former, plan).standing().state()).isEqualTo(PlanState.ISSUED);
        assertThat(reads.fetchPlan(next, plan).standing().state()).isEqualTo(PlanState.HANDED_ON);
        assertThat(publications.fetch(next, plan).keeper()).isEqualTo(former.agency());
        work.isExact();
    }

    @Test
    void isDoneByTheOperatorForALeadThatHasEnded() {
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        amendments.amend(former, new AmendPlan(plan));
        var operator = casting.operator();
        var merged =
                mergers.merge(
                        operator,
                        new MergeAgencies(
                                SuccessionEvent.MERGER,
                                List.of(former.agency()),
                                member.agency(),
                                plans.today(),
                                null));
        assertThat(merged).isInstanceOf(MergeAgencies.Answer.Merged.class);
        assertThat(received.list(member, null, ALL).items()).isEmpty();
        var command = new HandOverGroup(group, former.agency());
        assertThat(handovers.handOver(operator, command))
                .isEqualTo(new HandOverGroup.Answer.NobodyLeads());
        groups.nameLead(operator, new NameLead(group, next.agency(), plans.today()));

        assertThat(handovers.handOver(operator, command))
                .isInstanceOf(HandOverGroup.Answer.HandedOver.class);

        var handover = received.list(next, null, ALL).items().getFirst();
        assertThat(stage.takeIn(next, handover)).isInstanceOf(TakeInHandover.Answer.TakenIn.class);
        assertThat(publications.fetch(next, plan).keeper()).isEqualTo(next.agency());
        assertThat(sent.list(next, ALL).items()).isEmpty();
    }

    private HandOverGroup command() {
        return new HandOverGroup(group, null);
    }

    private Plan handedOver() {
        stage.lead(group, next);
        var answer = stage.takeIn(next, stage.sent(former, group, next));
        assertThat(answer).isInstanceOf(TakeInHandover.Answer.TakenIn.class);
        return ((TakeInHandover.Answer.TakenIn) answer).plan();
    }
}
