package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.ClosePlan;
import vn.thidua.tenants.plan.DiscardPlan;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Reviews;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.upgrade.UpgradeCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting.Offered;

/** Plans of units, which their heads write and issue. */
@Singleton
final class UnitPlanCases implements Cases {
    /** What a case on a thing of a unit is called. */
    static final String OF_A_UNIT = "của đơn vị";

    private static final int UNIT_KIND = 3;

    private final PlanCasting plans;
    private final UnitCases units;
    private final UpgradeCasting templates;
    private final Drafts drafts;
    private final Approvals approvals;
    private final Issuing issuing;
    private final Reviews reviews;

    UnitPlanCases(
            PlanCasting plans,
            UnitCases units,
            UpgradeCasting templates,
            Drafts drafts,
            Approvals approvals,
            Issuing issuing,
            Reviews reviews) {
        this.plans = plans;
        this.units = units;
        this.templates = templates;
        this.drafts = drafts;
        this.approvals = approvals;
        this.issuing = issuing;
        this.reviews = reviews;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                step("planAmend", this::issued),
                step("planApprove", this::submitted),
                step("planArchive", this::closed),
                step("planClose", this::issued),
                step("planDiscard", this::drafted),
                Case.of("Mutation.planDraft")
                        .called(OF_A_UNIT)
                        .with(this::toDraft)
                        .leaving("input.previous", "input.template", "input.group"),
                Case.of("Mutation.handoverTakeIn").called(OF_A_UNIT).with(this::toDraft),
                step("planIssue", this::approved)
                        .with("input.place", "Bắc Ninh")
                        .with("input.signature.signerName", "Trương Minh Thắng"),
                step("planRecord", this::drafted),
                step("planRestore", this::discarded),
                step("planReturn", this::submitted),
                step("planReview", this::issued),
                step("planSubmit", this::drafted));
    }

    private static Case step(String mutation, Function<World, PlanId> plan) {
        return Case.of("Mutation." + mutation)
                .called(OF_A_UNIT)
                .with("input.plan", world -> world.id("Plan", plan.apply(world)));
    }

    private Map<String, Object> toDraft(World world) {
        var kind = plans.kind(world.own(), UNIT_KIND).id();
        return Map.of(
                "input.kind", world.id("PlanKind", kind),
                "input.under", world.id("Plan", above(world)),
                "input.unit", world.id("Unit", units.unit(world).id()));
    }

    private PlanId above(World world) {
        return world.once(
                PlanId.class, "the plan above", () -> plans.issued(world.own(), "Kế hoạch của Sở"));
    }

    /** A draft of a unit, which its head has begun. */
    PlanId drafted(World world) {
        var command =
                new DraftPlan(
                        plans.kind(world.own(), UNIT_KIND).id(),
                        2026,
                        "Kế hoạch của đơn vị",
                        new Start.Blank(),
                        above(world),
                        units.unit(world).id(),
                        null);
        var answer = drafts.draft(world.head(), command);
        return ((DraftPlan.Answer.Drafted) answer).plan().id();
    }

    /** The same, with the text of a template. */
    PlanId adopted(World world, Offered template) {
        var kind = plans.kind(world.own(), UNIT_KIND);
        return templates.adopted(
                world.everybody(), template, kind, above(world), units.unit(world).id());
    }

    private PlanId discarded(World world) {
        var plan = drafted(world);
        drafts.discard(world.head(), new DiscardPlan(plan));
        return plan;
    }

    private PlanId submitted(World world) {
        var plan = drafted(world);
        approvals.submit(world.head(), new SubmitPlan(plan));
        return plan;
    }

    private PlanId approved(World world) {
        var plan = submitted(world);
        approvals.approve(world.own(), new ApprovePlan(plan));
        return plan;
    }

    private PlanId issued(World world) {
        var plan = approved(world);
        issuing.issue(world.head(), plans.issue(plan, new Numbering.Next()));
        return plan;
    }

    private PlanId closed(World world) {
        var plan = issued(world);
        reviews.close(world.head(), new ClosePlan(plan));
        return plan;
    }
}
