package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.ClosePlan;
import vn.thidua.tenants.plan.DiscardPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Reviews;

/** The agency's own plans. */
@Singleton
final class PlanCases implements Cases {
    private static final String TITLE = "Kế hoạch thi đua";
    private static final String PLAN = "input.plan";

    private final PlanCasting plans;
    private final Drafts drafts;
    private final Reviews reviews;

    PlanCases(PlanCasting plans, Drafts drafts, Reviews reviews) {
        this.plans = plans;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "Plan", world -> plans.complete(world.own(), TITLE),
                "PlanKind", world -> plans.kind(world.own(), 0).id());
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("OwnAgency.planSearch").with("words", "ke hoach"),
                step("planAmend", world -> plans.issued(world.own(), TITLE)),
                step("planApprove", world -> plans.submitted(world.own(), TITLE)),
                step("planArchive", this::closed),
                step("planClose", world -> plans.issued(world.own(), TITLE)),
                Case.of("Mutation.planDraft")
                        .with("input.kind", world -> kind(world, 1))
                        .where("input.previous", world -> id(world, drafted(world)))
                        .where("input.under", world -> id(world, drafted(world)))
                        .leaving("input.unit"),
                step("planIssue", world -> plans.approved(world.own(), TITLE))
                        .with("input.place", "Bắc Ninh")
                        .with("input.signature.signerName", "Trương Minh Thắng"),
                step("planRestore", this::discarded),
                step("planReturn", world -> plans.submitted(world.own(), TITLE)),
                step("planReview", world -> plans.issued(world.own(), TITLE)));
    }

    private static Case step(String mutation, Function<World, PlanId> plan) {
        return Case.of("Mutation." + mutation).with(PLAN, w -> id(w, plan.apply(w)));
    }

    private static Object id(World world, PlanId plan) {
        return world.id("Plan", plan);
    }

    private Object kind(World world, int place) {
        return world.id("PlanKind", plans.kind(world.own(), place).id());
    }

    private PlanId drafted(World world) {
        return plans.drafted(world.own(), TITLE);
    }

    private PlanId discarded(World world) {
        var plan = drafted(world);
        drafts.discard(world.own(), new DiscardPlan(plan));
        return plan;
    }

    private PlanId closed(World world) {
        var plan = plans.issued(world.own(), TITLE);
        reviews.close(world.own(), new ClosePlan(plan));
        return plan;
    }
}
