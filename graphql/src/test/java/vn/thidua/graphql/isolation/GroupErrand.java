package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.DutyKind;
import vn.thidua.platform.duty.ImposeDuty;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.handover.GroupCasting;
import vn.thidua.tenants.handover.GroupHandovers;
import vn.thidua.tenants.handover.RecallHandover;
import vn.thidua.tenants.plan.PlanCasting;

/** A group's plan with all that hangs on it comes to the own agency, goes on, and comes again. */
@Singleton
final class GroupErrand implements Errand {
    private final Casting casting;
    private final PlanCasting plans;
    private final GroupCasting stage;
    private final GroupHandovers handovers;
    private final PublishedCases published;
    private final Links links;
    private final Duties duties;
    private final Facts facts;
    private final Directory directory;

    GroupErrand(
            Casting casting,
            PlanCasting plans,
            GroupCasting stage,
            GroupHandovers handovers,
            PublishedCases published,
            Links links,
            Duties duties,
            Facts facts,
            Directory directory) {
        this.casting = casting;
        this.plans = plans;
        this.stage = stage;
        this.handovers = handovers;
        this.published = published;
        this.links = links;
        this.duties = duties;
        this.facts = facts;
        this.directory = directory;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var former = plans.agency("Former");
        casting.relate(world.above(), former, RelationKind.SECTORAL);
        var group = stage.group(former, own, world.below());
        var plan = plans.issuedFor(former, group, "Kế hoạch của khối");
        link(former, plan, published.plan(world.above()));
        link(own, published.plan(own), plan);
        impose(former, plan, group);
        stage.lead(group, own);
        stage.takeIn(own, stage.sent(former, group, own));
        report(own, plan);
        directory.groupsOf(own, own.agency(), plans.today().getYear());
        stage.lead(group, former);
        handovers.recall(own, new RecallHandover(stage.sent(own, group, former).id()));
        stage.takeIn(former, stage.sent(own, group, former));
        stage.lead(group, own);
        stage.takeIn(own, stage.sent(former, group, own));
    }

    private void link(Scope scope, PlanId child, PlanId above) {
        var parent = new ProposeLink.Parent.Published(above, null);
        links.propose(
                scope, new ProposeLink(child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
    }

    /** Which does not count: the plan's own line is its first keeper's. */
    private void report(Scope scope, PlanId plan) {
        var quarter = Period.of(2026, 1);
        var held = new MeasureDelta("ACTIVITIES_HELD", BigDecimal.ONE);
        facts.record(
                scope,
                new RecordFact(plan, quarter, quarter.endsOn(), List.of(held), List.of(), null));
    }

    private void impose(Scope scope, PlanId plan, GroupId group) {
        var year = plans.today().getYear();
        duties.impose(
                scope,
                new ImposeDuty(
                        plan,
                        DutyKind.ISSUE_PLAN,
                        "ban hành kế hoạch",
                        plans.today().plusDays(9),
                        DatePrecision.DAY,
                        new Addressees.GroupMembers(group, year)));
    }
}
