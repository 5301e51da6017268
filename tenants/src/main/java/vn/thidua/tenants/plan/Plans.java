package vn.thidua.tenants.plan;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.platform.publication.PlanId;

/** The door for reading the agency's plans. */
@Singleton
@Transactional
public class Plans {
    private final PlanReadRepository plans;
    private final BodyCodec codec;
    private final WarningCodec warnings;
    private final ObjectMapper json;
    private final PlanRights rights;
    private final Clock clock;

    Plans(
            PlanReadRepository plans,
            BodyCodec codec,
            WarningCodec warnings,
            ObjectMapper json,
            PlanRights rights,
            Clock clock) {
        this.plans = plans;
        this.codec = codec;
        this.warnings = warnings;
        this.json = json;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Everything that the agency has on a plan.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public PlanFile fetch(Scope scope, PlanId id) {
        return fetch(scope, List.of(fetchPlan(scope, id))).getFirst();
    }

    /** Everything that the agency has on these plans, at most a page of them. */
    public List<PlanFile> fetch(Scope scope, List<Plan> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var parts =
                plans.parts(scope.tenant(), wanted.stream().map(Plan::id).toList()).stream()
                        .collect(Collectors.groupingBy(PlanPartLine::planId));
        var actions = new PlanActions(scope, rights, wanted);
        return wanted.stream()
                .map(plan -> file(plan, parts.getOrDefault(plan.id(), List.of()), actions))
                .toList();
    }

    private PlanFile file(Plan plan, List<PlanPartLine> lines, PlanActions actions) {
        var parts = new PlanParts(codec, lines);
        var draft = parts.draft();
        var issued = parts.issued();
        var today = LocalDate.now(clock);
        List<Warning> draftWarnings = draft == null ? List.of() : Warnings.of(draft, today);
        return new PlanFile(
                plan,
                draft,
                issued,
                issued == null ? draftWarnings : parts.issuedWarnings(warnings),
                draftWarnings,
                parts.parents(json),
                parts.reviews(json),
                actions.of(plan));
    }

    /**
     * A plan without its words.
     *
     * @throws NotVisible if the agency has no such plan
     */
    public Plan fetchPlan(Scope scope, PlanId id) {
        scope.require(Permission.READ);
        return plans.find(scope.tenant(), id)
                .map(PlanLine::plan)
                .orElseThrow(() -> new NotVisible(Desk.PLAN));
    }
}
