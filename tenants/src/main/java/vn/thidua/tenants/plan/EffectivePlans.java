package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.publication.PlanId;

/** The door to plans that were issued, with what they take over. */
@Singleton
@Transactional
public class EffectivePlans {
    private final Plans plans;
    private final Inheritances inheritances;

    EffectivePlans(Plans plans, Inheritances inheritances) {
        this.plans = plans;
        this.inheritances = inheritances;
    }

    /**
     * The plan.
     *
     * @throws NotVisible if the agency has no such plan, or it was never issued
     */
    public EffectivePlan fetch(Scope scope, PlanId plan) {
        var found = of(scope, List.of(plan)).get(plan);
        if (found == null) {
            throw new NotVisible("plan");
        }
        return found;
    }

    /**
     * The plan; nothing if it was never issued.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public Optional<EffectivePlan> find(Scope scope, PlanId plan) {
        plans.fetchPlan(scope, plan);
        return Optional.ofNullable(of(scope, List.of(plan)).get(plan));
    }

    /** These plans without those that were not issued. As many statements as for one. */
    public Map<PlanId, EffectivePlan> of(Scope scope, Collection<PlanId> wanted) {
        var issued =
                plans.findAll(scope, wanted).stream()
                        .filter(plan -> plan.standing().version() > 0)
                        .toList();
        if (issued.isEmpty()) {
            return Map.of();
        }
        var files =
                plans.around(scope, issued, issued).stream()
                        .map(PlanAround::file)
                        .map(Objects::requireNonNull)
                        .toList();
        var found = inheritances.of(scope, files);
        return files.stream()
                .map(file -> effective(file, found))
                .collect(Collectors.toMap(plan -> plan.plan().id(), Function.identity()));
    }

    private static EffectivePlan effective(PlanFile file, Map<PlanFile, Inheritance> found) {
        return new EffectivePlan(file.plan(), Objects.requireNonNull(found.get(file)));
    }
}
