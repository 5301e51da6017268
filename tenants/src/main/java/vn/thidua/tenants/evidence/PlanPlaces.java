package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Inheritances;
import vn.thidua.tenants.plan.Plans;

/** Finds the plans that evidence is bound to, and what stands in them. */
@Singleton
class PlanPlaces {
    private final Plans plans;
    private final Inheritances inheritances;

    PlanPlaces(Plans plans, Inheritances inheritances) {
        this.plans = plans;
        this.inheritances = inheritances;
    }

    /** Whether the plan was ever issued; one that the agency has not does not exist. */
    boolean isIssued(Scope scope, PlanId plan) {
        return plans.fetchPlan(scope, plan).standing().version() > 0;
    }

    /** Whether the plan says this itself or takes it over. */
    boolean hasItem(Scope scope, PlanId plan, ItemKey item) {
        var file = plans.fetch(scope, plan);
        var found = Objects.requireNonNull(inheritances.of(scope, List.of(file)).get(file));
        return Stream.of(Section.values())
                .flatMap(section -> found.of(section).effective().orElse(List.of()).stream())
                .anyMatch(one -> one.key().equals(item));
    }
}
