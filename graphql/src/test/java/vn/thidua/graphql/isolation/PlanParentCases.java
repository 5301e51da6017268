package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddParent;
import vn.thidua.tenants.plan.DraftParents;
import vn.thidua.tenants.plan.ParentId;
import vn.thidua.tenants.plan.PlanCasting;

/** What drafts are to answer. */
@Singleton
final class PlanParentCases implements Cases {
    private static final String PLAN = "input.plan";

    private final PlanCasting plans;
    private final UnitPlanCases unitPlans;
    private final PublishedCases published;
    private final DraftParents parents;

    PlanParentCases(
            PlanCasting plans,
            UnitPlanCases unitPlans,
            PublishedCases published,
            DraftParents parents) {
        this.plans = plans;
        this.unitPlans = unitPlans;
        this.published = published;
        this.parents = parents;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("IntendedParent", world -> cited(world.own(), drafted(world)));
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.planParentAdd")
                        .with(PLAN, world -> world.id("Plan", drafted(world)))
                        .where("input.parent.published.plan", this::above),
                Case.of("Mutation.planParentAdd")
                        .called(UnitPlanCases.OF_A_UNIT)
                        .with(PLAN, world -> world.id("Plan", unitPlans.drafted(world)))
                        .with(
                                "input.parent.external",
                                Map.of("type", "DECISION", "subject", "Thi đua"))
                        .leaving("input.parent.published.plan"),
                Case.of("Mutation.planParentRemove")
                        .with(world -> noted(world, world.own(), drafted(world))),
                Case.of("Mutation.planParentRemove")
                        .called(UnitPlanCases.OF_A_UNIT)
                        .with(world -> noted(world, world.head(), unitPlans.drafted(world))));
    }

    private Map<String, Object> noted(World world, Scope writer, PlanId plan) {
        return Map.of(
                PLAN,
                world.id("Plan", plan),
                "input.parent",
                world.id("IntendedParent", cited(writer, plan)));
    }

    private ParentId cited(Scope writer, PlanId plan) {
        var document =
                new ExternalParent(DocumentType.DECISION, null, "145/QĐ", null, null, "Thi đua");
        var command =
                new AddParent(
                        plan,
                        new ProposeLink.Parent.External(document),
                        LinkType.BASED_ON,
                        Crossing.NOTHING,
                        null);
        return ((AddParent.Answer.Added) parents.add(writer, command)).parent().id();
    }

    private PlanId drafted(World world) {
        return plans.drafted(world.own(), "Kế hoạch thi đua");
    }

    private Object above(World world) {
        return world.id("PublishedPlan", published.plan(world.above()));
    }
}
