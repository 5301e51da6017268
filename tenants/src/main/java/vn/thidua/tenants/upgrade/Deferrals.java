package vn.thidua.tenants.upgrade;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.BeforeNextVersion;
import vn.thidua.tenants.plan.Plans;
import vn.thidua.tenants.upgrade.Comparing.Compared;

/** Keeps what was made of single items, and puts off what nobody has dealt with. */
@Singleton
final class Deferrals implements BeforeNextVersion {
    private final NewsSources sources;
    private final Comparing comparing;
    private final DecisionRepository decisions;
    private final Plans plans;
    private final Clock clock;

    Deferrals(
            NewsSources sources,
            Comparing comparing,
            DecisionRepository decisions,
            Plans plans,
            Clock clock) {
        this.sources = sources;
        this.comparing = comparing;
        this.decisions = decisions;
        this.plans = plans;
        this.clock = clock;
    }

    /** What somebody has made of an item. */
    void put(
            Scope scope,
            PlanId plan,
            Compared compared,
            ItemNews news,
            int since,
            boolean deferred,
            @Nullable String note) {
        decisions.put(row(scope, plan, compared, news, since, deferred, note));
    }

    /** What is open stays listed, though the plan has dealt with the version; so many items are. */
    int putOff(Scope scope, PlanId plan, Compared compared) {
        var open = compared.items();
        if (!open.isEmpty()) {
            decisions.putOff(
                    open.stream()
                            .map(news -> row(scope, plan, compared, news, news.since(), true, null))
                            .toList());
        }
        return open.size();
    }

    /** Issuing acknowledges the plans above; what nobody has looked at must not vanish with it. */
    @Override
    public void beforeNextVersion(Scope scope, PlanId plan) {
        var behind =
                sources.parents(scope, plan).stream()
                        .filter(source -> source.settled() < source.current())
                        .toList();
        if (!behind.isEmpty()) { // The graph is held meanwhile, so most plans are done here.
            comparing
                    .open(scope, plans.fetch(scope, plan), behind)
                    .forEach(compared -> putOff(scope, plan, compared));
        }
    }

    private DecisionRow row(
            Scope scope,
            PlanId plan,
            Compared compared,
            ItemNews news,
            int since,
            boolean deferred,
            @Nullable String note) {
        return new DecisionRow(
                scope.tenant(),
                plan,
                compared.source().kind(),
                compared.source().sourceId(),
                news.item().value(),
                since,
                deferred,
                note,
                clock.instant(),
                scope.account());
    }
}
