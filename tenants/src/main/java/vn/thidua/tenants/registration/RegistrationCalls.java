package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Inheritances;
import vn.thidua.tenants.plan.Plan;
import vn.thidua.tenants.plan.PlanAround;
import vn.thidua.tenants.plan.PlanFile;
import vn.thidua.tenants.plan.Plans;

/** The door to what plans in force say of registering under them. */
@Singleton
@Transactional
public class RegistrationCalls {
    private final Plans plans;
    private final Inheritances inheritances;

    RegistrationCalls(Plans plans, Inheritances inheritances) {
        this.plans = plans;
        this.inheritances = inheritances;
    }

    /**
     * What a plan says.
     *
     * @throws NotVisible if the agency has no such plan, or it was never issued
     */
    public RegistrationCall fetch(Scope scope, PlanId plan) {
        var found = of(scope, List.of(plan)).get(plan);
        if (found == null) {
            throw new NotVisible("plan");
        }
        return found;
    }

    /**
     * What these plans say; nothing of those that are not issued. As many statements as for one.
     */
    public Map<PlanId, RegistrationCall> of(Scope scope, Collection<PlanId> wanted) {
        scope.require(Permission.READ);
        var issued =
                plans.findAll(scope, wanted).stream()
                        .filter(plan -> plan.standing().version() > 0)
                        .toList();
        if (issued.isEmpty()) {
            return Map.of();
        }
        var files = files(scope, issued);
        var found = inheritances.of(scope, files);
        return files.stream()
                .map(file -> call(file, Objects.requireNonNull(found.get(file))))
                .collect(Collectors.toMap(call -> call.plan().id(), Function.identity()));
    }

    private List<PlanFile> files(Scope scope, List<Plan> issued) {
        return plans.around(scope, issued, issued).stream()
                .map(PlanAround::file)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static RegistrationCall call(PlanFile file, Inheritance found) {
        return new RegistrationCall(
                file.plan(),
                items(found, Section.FORMS),
                items(found, Section.PHASES),
                items(found, Section.DEADLINES),
                items(found, Section.SUBJECTS).stream()
                        .flatMap(RegistrationCalls::subject)
                        .toList());
    }

    private static List<PlanItem> items(Inheritance found, Section section) {
        return found.of(section).effective().orElse(List.of());
    }

    private static Stream<EligibleSubject> subject(PlanItem item) {
        return item.content() instanceof EligibleSubject subject
                ? Stream.of(subject)
                : Stream.empty();
    }
}
