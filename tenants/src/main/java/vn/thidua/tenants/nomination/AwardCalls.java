package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Provenance;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Inheritances;
import vn.thidua.tenants.plan.PlanFile;
import vn.thidua.tenants.plan.Plans;

/** Reads what plans in force say of awards. */
@Singleton
class AwardCalls {
    private final Plans plans;
    private final Inheritances inheritances;

    AwardCalls(Plans plans, Inheritances inheritances) {
        this.plans = plans;
        this.inheritances = inheritances;
    }

    /** What a plan says; nothing if it was never issued. */
    Optional<AwardCall> find(Scope scope, PlanId id) {
        var plan = plans.fetchPlan(scope, id);
        if (plan.standing().version() == 0) {
            return Optional.empty();
        }
        var file =
                Objects.requireNonNull(
                        plans.around(scope, List.of(plan), List.of(plan)).getFirst().file());
        var found = Objects.requireNonNull(inheritances.of(scope, List.of(file)).get(file));
        return Optional.of(call(file, found));
    }

    private static AwardCall call(PlanFile file, Inheritance found) {
        Map<ItemKey, Quota> quotas = new LinkedHashMap<>();
        for (var item : items(found, Section.QUOTAS)) {
            if (item.content() instanceof Quota quota) {
                quotas.put(item.key(), quota);
            }
        }
        var schemes =
                items(found, Section.AWARDS).stream()
                        .flatMap(
                                item ->
                                        item.content() instanceof AwardScheme scheme
                                                ? Stream.of(scheme)
                                                : Stream.empty())
                        .toList();
        var fromAbove =
                file.plan().under() == null
                        && found.of(Section.QUOTAS)
                                instanceof Provenance.Inherited<List<PlanItem>>(var _, var source)
                        && source.sourceKind() == SourceKind.PARENT_PLAN;
        return new AwardCall(file.plan(), schemes, quotas, fromAbove);
    }

    private static List<PlanItem> items(Inheritance found, Section section) {
        return found.of(section).effective().orElse(List.of());
    }
}
