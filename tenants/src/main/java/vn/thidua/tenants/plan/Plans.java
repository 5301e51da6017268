package vn.thidua.tenants.plan;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        var plan = fetchPlan(scope, id);
        var parts = new PlanParts(codec, plans.parts(scope.tenant(), id));
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
                actions(scope, plan));
    }

    private Set<PlanAction> actions(Scope scope, Plan plan) {
        var actions = EnumSet.noneOf(PlanAction.class);
        actions.addAll(PlanAction.next(scope, plan.kind().scope(), plan.standing()));
        var ofHead = actions.stream().anyMatch(PlanAction::isOfItsHead);
        if (ofHead && !rights.speaksFor(scope, plan.unit())) {
            actions.removeIf(PlanAction::isOfItsHead);
        }
        return actions;
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
