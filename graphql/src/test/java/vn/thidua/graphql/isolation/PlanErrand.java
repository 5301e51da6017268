package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddParent;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.DiscardPlan;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.DraftParents;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.MoveItem;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.PlanFilter;
import vn.thidua.tenants.plan.PlanSearch;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.plan.RecordPlan;
import vn.thidua.tenants.plan.Recordings;
import vn.thidua.tenants.plan.Review;
import vn.thidua.tenants.plan.ReviewPlan;
import vn.thidua.tenants.plan.Reviews;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;

/** Plans that answer others when they are issued, numbers taken before, papers kept twice. */
@Singleton
final class PlanErrand implements Errand {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final PlanCasting cast;
    private final Plans plans;
    private final PlanSearch search;
    private final Drafts drafts;
    private final DraftItems items;
    private final DraftParents parents;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Amendments amendments;
    private final Recordings recordings;
    private final Reviews reviews;
    private final PublishedCases published;
    private final Audit audit;

    PlanErrand(
            PlanCasting cast,
            Plans plans,
            PlanSearch search,
            Drafts drafts,
            DraftItems items,
            DraftParents parents,
            Approvals approvals,
            Issuing issuing,
            Amendments amendments,
            Recordings recordings,
            Reviews reviews,
            PublishedCases published,
            Audit audit) {
        this.cast = cast;
        this.plans = plans;
        this.search = search;
        this.drafts = drafts;
        this.items = items;
        this.parents = parents;
        this.approvals = approvals;
        this.issuing = issuing;
        this.amendments = amendments;
        this.recordings = recordings;
        this.reviews = reviews;
        this.published = published;
        this.audit = audit;
    }

    @Override
    public void run(World world) {
        var plan = cast.forgotten(issued(world));
        cast.catchUp(world.own());
        plans.fetchPlan(world.own(), plan);
        var words = new PlanFilter(Set.of(), null, null, null, null, "cap tren");
        search.find(world.own(), words, PageRequest.first(5));
        audit.list(world.own(), plan.value(), PageRequest.first(5));
        review(world.own(), plan);
        amendments.amend(world.own(), new AmendPlan(plan));
        drafts.discard(world.own(), new DiscardPlan(plan));
        takenNumber(world.own());
        move(world.own());
        record(world.own());
        record(world.own());
    }

    private PlanId issued(World world) {
        var plan = cast.complete(world.own(), "Kế hoạch có cấp trên");
        var above = new ProposeLink.Parent.Published(published.plan(world.above()), null);
        parents.add(
                world.own(),
                new AddParent(plan, above, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
        approvals.submit(world.own(), new SubmitPlan(plan));
        approvals.approve(world.own(), new ApprovePlan(plan));
        approvals.approve(world.own(), new ApprovePlan(plan));
        issuing.issue(world.own(), cast.issue(plan, new Numbering.Next()));
        return plan;
    }

    private void review(Scope scope, PlanId plan) {
        var review = new ReviewPlan(plan, new Review(ReviewKind.INTERIM, MARCH, "Đúng tiến độ"));
        reviews.review(scope, review);
        reviews.review(scope, review);
    }

    private void takenNumber(Scope scope) {
        var number = new Numbering.Typed(new DocumentNumber("77"));
        for (var title : new String[] {"Kế hoạch thứ nhất", "Kế hoạch thứ hai"}) {
            issuing.issue(scope, cast.issue(cast.approved(scope, title), number));
        }
    }

    private void move(Scope scope) {
        var plan = cast.drafted(scope, "Kế hoạch nhiều mục đích");
        var first = cast.purpose(scope, plan, "Mục đích một");
        var second = cast.purpose(scope, plan, "Mục đích hai");
        items.move(scope, new MoveItem(plan, second.key(), second.revision(), null, first.key()));
    }

    private void record(Scope scope) {
        recordings.record(
                scope,
                new RecordPlan(
                        cast.drafted(scope, "Kế hoạch trên giấy"),
                        null,
                        "990/KH-STP",
                        new RoughDate(MARCH, DatePrecision.DAY),
                        null,
                        Audience.SUBORDINATES_AND_GROUP,
                        LinkPolicy.SUBORDINATES_FREELY));
    }
}
