package vn.thidua.tenants.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.publication.PlanId;

/** Keeps the words of an agency's plans from before words were kept. */
@Singleton
class SearchCatchUp {
    private final UnsearchedRepository unsearched;
    private final PlanRepository plans;
    private final VersionRepository versions;
    private final SearchedPlans searched;
    private final BodyCodec codec;

    SearchCatchUp(
            UnsearchedRepository unsearched,
            PlanRepository plans,
            VersionRepository versions,
            SearchedPlans searched,
            BodyCodec codec) {
        this.unsearched = unsearched;
        this.plans = plans;
        this.versions = versions;
        this.searched = searched;
        this.codec = codec;
    }

    /** Reads over so many plans at most; false if there was none. */
    @Transactional
    boolean goOn(TenantId tenant, int plansMax) {
        var ids = unsearched.lock(tenant, plansMax);
        ids.forEach(id -> keep(tenant, id));
        return !ids.isEmpty();
    }

    /** As it stands while it is held: another server may have kept it while this one waited. */
    private void keep(TenantId tenant, PlanId id) {
        var plan = plans.find(tenant, id).orElseThrow();
        if (plan.version() == 0) {
            searched.edited(plan);
        } else {
            var version = versions.find(tenant, id, plan.version()).orElseThrow();
            searched.keep(plan, codec.read(version.body()), version.documentSymbol());
        }
    }
}
