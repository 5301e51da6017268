package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.link.ExternalParent;
import vn.thidua.platform.link.Link;
import vn.thidua.platform.link.LinkedPlans;
import vn.thidua.platform.publication.PlanId;

/** The rows of a plan that an agency keeps on; what it has of an earlier time stays. */
@Singleton
final class KeptRows {
    private final PlanRepository plans;
    private final GroupPlanRepository kept;
    private final VersionRepository versions;
    private final ParentRepository parents;
    private final LinkedPlans links;
    private final Clock clock;

    KeptRows(
            PlanRepository plans,
            GroupPlanRepository kept,
            VersionRepository versions,
            ParentRepository parents,
            LinkedPlans links,
            Clock clock) {
        this.plans = plans;
        this.kept = kept;
        this.versions = versions;
        this.parents = parents;
        this.links = links;
        this.clock = clock;
    }

    /** The plan with its versions, and what it answers as linked. */
    void keep(Scope scope, PlanRow plan, List<VersionRow> issued) {
        if (plans.lock(plan.tenantId(), plan.id()).isEmpty()) {
            plans.insert(plan);
        } else {
            keepAgain(scope, plan);
        }
        for (var version : issued) {
            if (versions.find(plan.tenantId(), plan.id(), version.version()).isEmpty()) {
                versions.insert(version);
            }
        }
        if (parents.list(plan.tenantId(), plan.id()).isEmpty()) {
            links.parents(scope, List.of(plan.id()), LinkedPlans.Wanted.LIVE)
                    .forEach(link -> parents.insert(parent(plan.tenantId(), plan.id(), link)));
        }
    }

    private void keepAgain(Scope scope, PlanRow plan) {
        DraftStore.one(
                kept.keepAgain(
                        plan.tenantId(),
                        plan.id(),
                        plan.kindId(),
                        plan.kindRevision(),
                        plan.underId(),
                        plan.title(),
                        plan.folded(),
                        plan.version(),
                        plan.issuedOn(),
                        clock.instant(),
                        scope.account()));
    }

    private static ParentRow parent(TenantId tenant, PlanId plan, Link link) {
        var external = link.external();
        var above = link.parent();
        return new ParentRow(
                tenant,
                plan,
                ParentId.next(),
                above == null ? null : above.plan(),
                link.answeredVersion(),
                above != null || external == null ? null : external.type(),
                cited(above == null, external == null ? null : external.number()),
                cited(above == null, external == null ? null : external.symbol()),
                cited(above == null, date(external)),
                cited(above == null, external == null ? null : external.issuer()),
                cited(above == null, external == null ? null : external.subject()),
                link.type(),
                link.crosses(),
                link.basisItem(),
                link.id(),
                ParentOutcome.LINKED);
    }

    private static @Nullable String cited(boolean isExternal, @Nullable String text) {
        return isExternal ? text : null;
    }

    private static @Nullable String date(@Nullable ExternalParent external) {
        return external == null || external.date() == null ? null : external.date().text();
    }
}
