package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.RemoveItem;

/** The words of drafts, of the agency and of its units. */
@Singleton
final class PlanItemCases implements Cases {
    private static final String PLAN = "input.plan";
    private static final Map<String, Object> WORDS =
            Map.of("text", "Nâng cao nhận thức", "content", Map.of("purpose", Map.of()));

    private final PlanCasting plans;
    private final UnitPlanCases unitPlans;
    private final DraftItems items;

    PlanItemCases(PlanCasting plans, UnitPlanCases unitPlans, DraftItems items) {
        this.plans = plans;
        this.unitPlans = unitPlans;
        this.items = items;
    }

    @Override
    public List<Case> cases() {
        return Stream.concat(
                        cases(World::own, world -> plans.drafted(world.own(), "Kế hoạch")),
                        cases(World::head, unitPlans::drafted)
                                .map(how -> how.called(UnitPlanCases.OF_A_UNIT)))
                .toList();
    }

    private Stream<Case> cases(Function<World, Scope> writer, Function<World, PlanId> draft) {
        Function<World, Map<String, Object>> plan =
                world -> Map.of(PLAN, world.id("Plan", draft.apply(world)));
        Function<World, Map<String, Object>> item =
                world -> item(world, writer.apply(world), draft.apply(world), false);
        Function<World, Map<String, Object>> removed =
                world -> item(world, writer.apply(world), draft.apply(world), true);
        return Stream.of(
                Case.of("Mutation.planHeaderChange").with(plan),
                Case.of("Mutation.planSectionState").with(plan).with("input.none", true),
                Case.of("Mutation.planItemAdd")
                        .with(plan)
                        .with("input.section", "PURPOSES")
                        .with("input.words", WORDS),
                Case.of("Mutation.planItemChange").with(item).with("input.words", WORDS),
                Case.of("Mutation.planItemMove").with(item),
                Case.of("Mutation.planItemRemove").with(item),
                Case.of("Mutation.planItemRestore").with(removed));
    }

    private Map<String, Object> item(World world, Scope writer, PlanId plan, boolean removed) {
        PlanItem item = plans.purpose(writer, plan, "Một");
        var values = new LinkedHashMap<String, Object>();
        values.put(PLAN, world.id("Plan", plan));
        values.put("input.item", item.key().value());
        if (removed) {
            items.remove(writer, new RemoveItem(plan, item.key(), item.revision()));
        } else {
            values.put("input.expected", item.revision());
        }
        return values;
    }
}
