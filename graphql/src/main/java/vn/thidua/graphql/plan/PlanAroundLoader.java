package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanAround;
import vn.thidua.tenants.plan.PlanFile;
import vn.thidua.tenants.plan.Plans;

/**
 * Reads plans with what stands around them, and with their texts where a field asks for those: all
 * fields of all plans of a level in one statement.
 */
@Singleton
public final class PlanAroundLoader implements Loader<PlanAroundLoader.Asked, PlanAround> {
    private final Plans plans;

    PlanAroundLoader(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<Asked, PlanAround> load(CallerContext caller, Set<Asked> keys) {
        var wanted = keys.stream().map(Asked::plan).collect(Collectors.toSet());
        var texts = keys.stream().filter(Asked::texts).map(Asked::plan).collect(Collectors.toSet());
        var found = new HashMap<Asked, PlanAround>();
        for (var around : plans.around(caller.scope(), wanted, texts)) {
            found.put(new Asked(around.plan(), false), around);
            found.put(new Asked(around.plan(), true), around);
        }
        return found;
    }

    /** What stands around the plan. */
    static CompletableFuture<PlanAround> around(PlanView view, CallerContext caller) {
        return caller.load(PlanAroundLoader.class, new Asked(view.plan(), false))
                .thenApply(Objects::requireNonNull);
    }

    /** Everything that the agency has on the plan. */
    public static CompletableFuture<PlanFile> file(PlanView view, CallerContext caller) {
        return caller.load(PlanAroundLoader.class, new Asked(view.plan(), true))
                .thenApply(around -> Objects.requireNonNull(Objects.requireNonNull(around).file()));
    }

    /** Which plan, and whether with its texts. */
    record Asked(Plan plan, boolean texts) {}
}
